package dev.communique.core.search;

import dev.communique.model.Article;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * Writes an index on disk. What is put or removed is kept for good by {@link #commit}; whatever
 * happens before it, the index is as it was at the last one. Closing commits. One editor at a time
 * may be open on an index, in this process or another; readers are not disturbed. Thread-safe.
 */
public final class IndexEditor implements Closeable {
  private final String place;
  private final Directory directory;
  private final IndexWriter writer;
  private final ArticleDocuments documents = new ArticleDocuments(true);

  private IndexEditor(String place, Directory directory, IndexWriter writer) {
    this.place = place;
    this.directory = directory;
    this.writer = writer;
  }

  /**
   * {@return an editor of an index, which is made when the folder is empty or not there}
   *
   * @param folder the index
   * @throws IndexException if the folder holds something else, the index is damaged, of another
   *     version, read-only, or being written; nothing is changed
   * @throws IOException if it cannot be read or written
   */
  public static IndexEditor open(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
    } catch (FileAlreadyExistsException file) {
      throw new IndexException("no folder of an index: " + folder, file);
    } catch (AccessDeniedException | ReadOnlyFileSystemException refused) {
      throw IndexErrors.of(refused, folder.toString());
    }
    if (!Files.isWritable(folder)) {
      throw new IndexException("the index can be read but not written: " + folder);
    }
    return open(FSDirectory.open(folder), folder.toString());
  }

  /**
   * Makes an index of this version from the articles that one of another version keeps; files that
   * it had read are not read again.
   *
   * @param old the index, which is left as it is
   * @param fresh where the new one is made; empty, or not there
   * @return how many articles there were
   * @throws IndexException if {@code old} is no index of articles, damaged, or too old to be read
   *     at all; or {@code fresh} holds something else
   * @throws IOException if one cannot be read or the other not written
   */
  public static long rebuild(Path old, Path fresh) throws IOException {
    return IndexRebuild.copy(old, fresh);
  }

  static IndexEditor open(Directory directory, String place) throws IOException {
    try {
      checkReadable(directory, place);
      IndexWriterConfig settings = new IndexWriterConfig(new FoldedAnalyzer());
      settings.setCommitOnClose(true);
      IndexWriter writer = new IndexWriter(directory, settings);
      writer.setLiveCommitData(IndexVersion.stamp().entrySet());
      return new IndexEditor(place, directory, writer);
    } catch (IOException | IllegalArgumentException | ReadOnlyFileSystemException failed) {
      IOException error = IndexErrors.of(failed, place);
      IndexErrors.close(error, directory);
      throw error;
    }
  }

  /** Nothing is written into a folder that holds files and no index, or another's index. */
  private static void checkReadable(Directory directory, String place) throws IOException {
    if (DirectoryReader.indexExists(directory)) {
      IndexVersion.check(SegmentInfos.readLatestCommit(directory).getUserData(), place);
      return;
    }
    List<String> files = new ArrayList<>(Arrays.asList(directory.listAll()));
    // A writer that has not committed yet has its lock and files of segments there.
    boolean written = files.remove(IndexWriter.WRITE_LOCK_NAME);
    if (!written && !files.isEmpty() || !files.stream().allMatch(IndexEditor::isOfSegment)) {
      throw new IndexException("the folder holds something else than an index: " + place);
    }
  }

  private static boolean isOfSegment(String file) {
    return file.startsWith("_") || file.startsWith("pending_segments_");
  }

  /**
   * Adds an article, in the place of one with the same id.
   *
   * @param article the article
   * @throws IOException if it cannot be written; the index is as at the last commit
   */
  public void put(Article article) throws IOException {
    Iterable<Document> block = documents.of(article);
    written(() -> writer.updateDocuments(key(article.id()), block));
  }

  /**
   * Adds articles, each in the place of one with the same id.
   *
   * @param articles the articles
   * @throws IOException if one cannot be written; the index is as at the last commit
   */
  public void put(Iterable<Article> articles) throws IOException {
    for (Article article : articles) {
      put(article);
    }
  }

  /**
   * Adds an article that was read from a file, in the place of one with the same id.
   *
   * @param article the article
   * @param file the file's name
   * @throws IOException if it cannot be written; the index is as at the last commit
   */
  public void put(Article article, String file) throws IOException {
    List<Document> block = documents.of(article);
    block.forEach(document -> DocumentDraft.setFile(document, file));
    written(() -> writer.updateDocuments(key(article.id()), block));
  }

  /**
   * Removes all articles that were read from a file, and that it was read.
   *
   * @param file the file's name
   * @throws IOException if it cannot be written; the index is as at the last commit
   */
  public void removeFile(String file) throws IOException {
    written(() -> writer.deleteDocuments(new Term(IndexFields.FILE, ArticleKey.of(file))));
  }

  /**
   * Keeps what a file was like when all its articles had been put.
   *
   * @param file the file's name
   * @param stamp anything that changes with the file
   * @throws IOException if it cannot be written; the index is as at the last commit
   */
  public void putStamp(String file, String stamp) throws IOException {
    Document document = new Document();
    document.add(new StringField(IndexFields.STAMP_OF, ArticleKey.of(file), Store.NO));
    DocumentDraft.setFile(document, file);
    document.add(new StoredField(IndexFields.STAMP, stamp));
    Term key = new Term(IndexFields.STAMP_OF, ArticleKey.of(file));
    written(() -> writer.updateDocument(key, document));
  }

  /**
   * {@return what the files were like of which all articles have been put by now; to be closed}
   *
   * @throws IOException if the index cannot be read
   */
  public FileStamps stamps() throws IOException {
    return new FileStamps(DirectoryReader.open(writer));
  }

  /**
   * Removes the article of an id, if there is one.
   *
   * @param id the id
   * @throws IOException if it cannot be written; the index is as at the last commit
   */
  public void remove(String id) throws IOException {
    written(() -> writer.deleteDocuments(key(id)));
  }

  private static Term key(String id) {
    return new Term(IndexFields.KEY, ArticleKey.of(id));
  }

  /**
   * Keeps all that was put and removed so far for good, and shows it to readers that open the index
   * from now on.
   *
   * @throws IOException if it cannot be written; the index is as at the last commit
   */
  public void commit() throws IOException {
    writer.setLiveCommitData(IndexVersion.stamp().entrySet());
    written(writer::commit);
  }

  /** Names the index when it cannot be written; the system says only why. */
  private void written(Step step) throws IOException {
    try {
      step.run();
    } catch (IOException failed) {
      throw IndexErrors.whileWriting(failed, place);
    }
  }

  /** What writes. */
  private interface Step {
    void run() throws IOException;
  }

  /** Commits and lets others write. */
  @Override
  public void close() throws IOException {
    try {
      written(writer::close);
    } finally {
      directory.close();
    }
  }

  /** {@return where it writes} */
  @Override
  public String toString() {
    return "editor of index " + place;
  }
}
