package dev.communique.core.search;

import dev.communique.core.query.Field;
import dev.communique.core.query.Kind;
import dev.communique.model.LeaderId;
import dev.communique.model.PartialDate;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;

/** One document of the index while it is filled. */
final class DocumentDraft {
  private static final FieldType NAMES = new FieldType(TextField.TYPE_NOT_STORED);

  static {
    NAMES.setOmitNorms(true);
    NAMES.freeze();
  }

  private final Document document = new Document();

  DocumentDraft(Kind kind, String id, int index, Optional<PartialDate> order) {
    value(IndexFields.KIND, kind.name());
    value(IndexFields.KEY, ArticleKey.of(id));
    sorted(IndexFields.ID, ArticleKey.of(id));
    document.add(new NumericDocValuesField(IndexFields.INDEX, index));
    order.ifPresent(
        date ->
            document.add(new NumericDocValuesField(IndexFields.DAY, date.earliest().toEpochDay())));
  }

  Document document() {
    return document;
  }

  /** Notes the file that a document's article was read from. */
  static void setFile(Document document, String file) {
    document.add(new StringField(IndexFields.FILE, ArticleKey.of(file), Store.NO));
  }

  /** Notes how far before the last document of its block one stands. */
  static void setBack(Document document, int distance) {
    document.add(new NumericDocValuesField(IndexFields.BACK, distance));
  }

  void value(Field field, String value) {
    value(IndexFields.of(field), value);
  }

  void value(String name, String value) {
    document.add(new StringField(name, value, Store.NO));
  }

  /** Both ends of a date, so that a stretch of days can be held against it. */
  void dates(Field field, Optional<PartialDate> date) {
    date.ifPresent(
        days -> {
          day(IndexFields.earliest(field), days.earliest());
          day(IndexFields.latest(field), days.latest());
        });
  }

  private void day(String name, LocalDate day) {
    document.add(new LongPoint(name, day.toEpochDay()));
    document.add(new NumericDocValuesField(name, day.toEpochDay()));
  }

  /** Words that are looked for by any pattern. */
  void words(Field field, String text) {
    document.add(new TextField(IndexFields.of(field), text, Store.NO));
    document.add(new TextField(IndexFields.stems(field), text, Store.NO));
  }

  /** A name whose words are looked for as they are. */
  void names(Field field, String name) {
    document.add(name(IndexFields.names(field), name));
  }

  /** Of names it does not count how often or how long. */
  private static IndexableField name(String field, String name) {
    return new org.apache.lucene.document.Field(field, name, NAMES);
  }

  /** A name that may be a known leader's. */
  void names(Field field, String name, Optional<LeaderId> leader) {
    names(field, name);
    if (leader.isPresent()) {
      value(IndexFields.leaders(field), leader.get().value());
    } else {
      document.add(name(IndexFields.unresolved(field), name));
    }
  }

  void order(Field field, String value) {
    sorted(IndexFields.order(field), ArticleKey.of(value));
  }

  private void sorted(String name, String value) {
    document.add(new SortedDocValuesField(name, new BytesRef(value)));
  }

  void store(String name, String value) {
    document.add(new StoredField(name, value.getBytes(StandardCharsets.UTF_8)));
  }
}
