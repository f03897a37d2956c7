package dev.communique.core.search;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Article;
import dev.communique.model.json.ArticleJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Copies the articles of an index, of whatever version, into a new one. */
final class IndexRebuild {
  /** What the stored article was called, from this version backwards; always JSON in UTF-8. */
  private static final ImmutableList<String> ARTICLES =
      ImmutableList.of(IndexFields.ARTICLE, "json");

  private final IndexEditor editor;
  private long count;

  private IndexRebuild(IndexEditor editor) {
    this.editor = editor;
  }

  static long copy(Path old, Path fresh) throws IOException {
    if (!Files.isDirectory(old)) {
      throw new IndexException("no folder of an index: " + old);
    }
    try (FSDirectory directory = FSDirectory.open(old);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      IndexVersion.of(reader.getIndexCommit().getUserData(), old);
      try (IndexEditor editor = IndexEditor.open(fresh)) {
        return new IndexRebuild(editor).copy(reader);
      }
    } catch (IOException | IllegalArgumentException failed) {
      throw IndexErrors.of(failed, old.toString());
    }
  }

  private long copy(DirectoryReader reader) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      copy(leaf.reader());
    }
    return count;
  }

  private void copy(LeafReader leaf) throws IOException {
    @Nullable String[] files = files(leaf);
    @Nullable Bits live = leaf.getLiveDocs();
    StoredFields stored = leaf.storedFields();
    for (int i = 0; i < leaf.maxDoc(); i++) {
      if (live == null || live.get(i)) {
        copy(stored.document(i), files[i]);
      }
    }
  }

  private void copy(Document document, @Nullable String file) throws IOException {
    @Nullable String stamp = document.get(IndexFields.STAMP);
    if (stamp != null && file != null) {
      editor.putStamp(file, stamp);
    }
    for (String field : ARTICLES) {
      @Nullable BytesRef json = document.getBinaryValue(field);
      if (json != null) {
        put(ArticleJson.read(text(json)), file);
      }
    }
  }

  private void put(Article article, @Nullable String file) throws IOException {
    if (file == null) {
      editor.put(article);
    } else {
      editor.put(article, file);
    }
    count++;
  }

  private static String text(BytesRef json) {
    return new String(json.bytes, json.offset, json.length, StandardCharsets.UTF_8);
  }

  /** The file of each document; it is indexed and not stored. */
  private static @Nullable String[] files(LeafReader leaf) throws IOException {
    @Nullable String[] files = new String[leaf.maxDoc()];
    @Nullable Terms terms = leaf.terms(IndexFields.FILE);
    if (terms == null) {
      return files;
    }
    TermsEnum each = terms.iterator();
    for (BytesRef term = each.next(); term != null; term = each.next()) {
      String file = term.utf8ToString();
      PostingsEnum documents = each.postings(null, PostingsEnum.NONE);
      for (int doc = documents.nextDoc();
          doc != DocIdSetIterator.NO_MORE_DOCS;
          doc = documents.nextDoc()) {
        files[doc] = file;
      }
    }
    return files;
  }
}
