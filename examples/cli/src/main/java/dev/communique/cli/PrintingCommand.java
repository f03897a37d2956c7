package dev.communique.cli;

import com.google.common.collect.ImmutableList;
import dev.communique.core.query.Kind;
import dev.communique.core.query.QuerySyntaxException;
import dev.communique.core.query.Question;
import dev.communique.parser.time.CalendarOfDays;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** A command that prints to standard output, as UTF-8. */
abstract class PrintingCommand implements Callable<Integer> {
  @SuppressWarnings("NullAway.Init") // set by picocli before anything runs
  @Spec
  private CommandSpec spec;

  /** Reads and writes; the exit code. */
  abstract int run(ArticleFeed feed, Writer out) throws IOException;

  /** What to read: paths, each a file, a folder or standard input; none for other commands. */
  List<String> paths() {
    return ImmutableList.of();
  }

  @Override
  public final Integer call() throws IOException {
    requireThere(paths());
    Writer out = communique().out();
    int code = run(communique().feed(), out);
    out.flush();
    return code;
  }

  /** A mistyped path is wrong usage, found before anything is read or printed. */
  private void requireThere(List<String> paths) {
    for (String path : paths) {
      if (!path.equals(ArticleFeed.STANDARD_INPUT) && !isThere(path)) {
        throw wrong(path + ": no such file or folder");
      }
    }
  }

  private static boolean isThere(String path) {
    try {
      return Files.exists(Path.of(path));
    } catch (InvalidPathException noName) {
      return false;
    }
  }

  /** What all commands share, however far above this one. */
  private Communique communique() {
    return (Communique) spec.root().userObject();
  }

  final CommandSpec spec() {
    return spec;
  }

  final CalendarOfDays calendar() {
    return communique().calendar();
  }

  final boolean hasColours() {
    return communique().terminal().hasColours();
  }

  /** Wrong usage of this command. */
  final ParameterException wrong(String message) {
    return wrong(message, null);
  }

  /** The same, and what found it. */
  final ParameterException wrong(String message, @Nullable Throwable cause) {
    return new ParameterException(spec.commandLine(), message, cause);
  }

  /** Finds a question that cannot be read before anything else is; a label tells which it is. */
  final void require(Kind kind, String label, String question) {
    try {
      Question.parse(kind, question);
    } catch (QuerySyntaxException unclear) {
      throw wrong(label + unclear.getMessage(), unclear);
    }
  }

  /** Says what is no data but worth knowing, on standard error. */
  final void say(String remark) {
    communique().terminal().err().println("communique: " + remark);
  }

  /** Prints rows to the last; whether there was one. */
  final <T> boolean print(Listing<T> listing, Iterator<? extends T> rows, Format format, Writer out)
      throws IOException {
    Listing.Printer<T> printer = listing.printer(format, hasColours(), out);
    boolean found = rows.hasNext();
    while (rows.hasNext()) {
      printer.print(rows.next());
    }
    printer.finish();
    return found;
  }
}
