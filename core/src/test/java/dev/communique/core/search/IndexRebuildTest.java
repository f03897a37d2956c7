package dev.communique.core.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.communique.model.Article;
import dev.communique.model.json.ArticleJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexRebuildTest {
  @TempDir private Path folder;

  private final RandomArticles articles = new RandomArticles(9);

  @Test
  void an_index_of_another_version_is_made_anew_with_its_files() throws IOException {
    Article read = articles.article(1);
    Article given = articles.article(2);
    Path old = folder.resolve("old");
    writeFirstVersion(old, read, given);
    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> ArticleIndex.open(old))
        .withMessageContaining("Communique.rebuild");
    Path fresh = folder.resolve("fresh");
    assertThat(IndexEditor.rebuild(old, fresh)).isEqualTo(2);
    try (ArticleIndex index = ArticleIndex.open(fresh)) {
      assertThat(index.articleStream()).containsExactlyInAnyOrder(read, given);
    }
    try (IndexEditor editor = IndexEditor.open(fresh);
        FileStamps stamps = editor.stamps()) {
      assertThat(stamps.find("one.txt")).contains("12 bytes");
      editor.removeFile("one.txt");
    }
    try (ArticleIndex index = ArticleIndex.open(fresh)) {
      assertThat(index.articleStream()).containsExactly(given);
    }
  }

  /** As version 1.0 kept articles and files; one article was removed again. */
  private void writeFirstVersion(Path old, Article read, Article given) throws IOException {
    try (FSDirectory directory = FSDirectory.open(old);
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      Document ofFile = article(read);
      ofFile.add(new StringField("file", "one.txt", Store.NO));
      writer.addDocument(ofFile);
      writer.addDocument(article(given));
      writer.addDocument(article(articles.article(3)));
      writer.deleteDocuments(new Term("key", articles.article(3).id()));
      Document stamp = new Document();
      stamp.add(new StringField("stamp.of", "one.txt", Store.NO));
      stamp.add(new StringField("file", "one.txt", Store.NO));
      stamp.add(new StoredField("stamp", "12 bytes"));
      writer.addDocument(stamp);
      writer.setLiveCommitData(Map.of("communique.index", "1.0").entrySet());
      writer.commit();
    }
  }

  private static Document article(Article article) {
    Document document = new Document();
    document.add(new StringField("key", article.id(), Store.NO));
    byte[] json = ArticleJson.write(article).getBytes(StandardCharsets.UTF_8);
    document.add(new StoredField("json", json));
    return document;
  }

  @Test
  void what_is_no_index_is_not_made_anew() throws IOException {
    assertThatExceptionOfType(IndexException.class)
        .isThrownBy(() -> IndexEditor.rebuild(folder, folder.resolve("fresh")))
        .withMessageContaining("not an index of articles");
    assertThat(folder.resolve("fresh")).doesNotExist();
  }
}
