package dev.communique.core.search;

import dev.communique.core.query.Field;
import dev.communique.core.query.Kind;
import dev.communique.model.CountryCode;
import dev.communique.model.LeaderId;
import dev.communique.model.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongField;
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
  private final Kind kind;

  DocumentDraft(Kind kind, String key, int index, Optional<PartialDate> order) {
    this.kind = kind;
    value(IndexFields.KIND, kind.name());
    value(IndexFields.KEY, key);
    sorted(IndexFields.ID, key);
    document.add(new NumericDocValuesField(IndexFields.INDEX, index));
    if (order.isPresent()) {
      long day = order.get().earliest().toEpochDay();
      document.add(new NumericDocValuesField(IndexFields.DAY, day));
    }
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
    value(names(field).values, value);
  }

  void value(String name, String value) {
    document.add(new StringField(name, value, Store.NO));
  }

  void leader(Field field, LeaderId leader) {
    value(names(field).leaders, leader.value());
  }

  void country(Field field, CountryCode country) {
    value(names(field).countries, country.value());
  }

  /** The first day it can be, and the last if that is another; most dates are days. */
  void dates(Field field, Optional<PartialDate> date) {
    if (date.isPresent()) {
      LocalDate first = date.get().earliest();
      LocalDate last = date.get().latest();
      day(names(field).earliest, first);
      if (!last.equals(first)) {
        day(names(field).latest, last);
      }
    }
  }

  private void day(String name, LocalDate day) {
    document.add(new LongField(name, day.toEpochDay(), Store.NO));
  }

  /** Words that are looked for by any pattern. */
  void words(Field field, String text) {
    words(names(field).values, text);
  }

  void words(String name, String text) {
    document.add(new TextField(name, text, Store.NO));
  }

  /** A name whose words are looked for as they are. */
  void names(Field field, String name) {
    document.add(name(names(field).names, name));
  }

  /** Of names it does not count how often or how long. */
  private static IndexableField name(String field, String name) {
    return new org.apache.lucene.document.Field(field, name, NAMES);
  }

  /** A name that may be a known leader's. */
  void names(Field field, String name, Optional<LeaderId> leader) {
    names(field, name);
    if (leader.isPresent()) {
      leader(field, leader.get());
    } else {
      document.add(name(names(field).unresolved, name));
    }
  }

  /** What it is ordered by. */
  void sorted(String name, String value) {
    document.add(new SortedDocValuesField(name, new BytesRef(ArticleKey.of(value))));
  }

  void store(String name, byte[] value) {
    document.add(new StoredField(name, value));
  }

  private FieldNames names(Field field) {
    return FieldNames.of(kind, field);
  }
}
