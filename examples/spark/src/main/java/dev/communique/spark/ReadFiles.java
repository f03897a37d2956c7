package dev.communique.spark;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.Iterators;
import dev.communique.model.Article;
import dev.communique.model.Outcome;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import dev.communique.parser.ArticleParser;
import java.io.IOException;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.jspecify.annotations.Nullable;

/** Reads whole files, one after the other, a row a record, as the row is asked for. */
record ReadFiles(Parsers parsers, SerializableConfiguration hadoop)
    implements FlatMapFunction<Iterator<InputFile>, Row> {

  @Override
  public Iterator<Row> call(Iterator<InputFile> files) {
    ArticleParser parser = parsers.parser();
    return Iterators.concat(Iterators.transform(files, file -> rows(file, parser)));
  }

  private Iterator<Row> rows(InputFile file, ArticleParser parser) {
    try {
      Path path = new Path(file.path());
      FileSystem system = path.getFileSystem(hadoop.value());
      Stream<Outcome<Article>> outcomes = parser.read(system.open(path), file.source());
      return ReadRow.number(file.order(), closedAtEnd(outcomes));
    } catch (IOException unreadable) {
      String message = "cannot be opened: " + unreadable.getMessage();
      Problem problem = Problem.of(ProblemKind.UNREADABLE_FILE, file.source(), message);
      return Iterators.singletonIterator(
          ReadRow.of(file.order(), 0, Outcome.<Article>failure(problem)));
    }
  }

  /** A task may read thousands of files; none stays open. */
  private static Iterator<Outcome<Article>> closedAtEnd(Stream<Outcome<Article>> outcomes) {
    Iterator<Outcome<Article>> all = outcomes.iterator();
    return new AbstractIterator<>() {
      @Override
      protected @Nullable Outcome<Article> computeNext() {
        if (all.hasNext()) {
          return all.next();
        }
        outcomes.close();
        return endOfData();
      }
    };
  }
}
