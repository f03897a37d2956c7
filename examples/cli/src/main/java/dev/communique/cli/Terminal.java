package dev.communique.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command reads, writes and complains.
 *
 * @param in standard input
 * @param out standard output: data alone, in UTF-8
 * @param err standard error: problems and progress
 * @param outIsTerminal whether somebody looks at standard output
 * @param errIsTerminal whether somebody looks at standard error
 * @param hasColours whether standard output may carry ANSI colours
 */
record Terminal(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    boolean hasColours) {

  /** The launcher knows what the streams are, and says so with these. */
  private static final String OUT_PROPERTY = "communique.out.terminal";

  private static final String ERR_PROPERTY = "communique.err.terminal";

  /** Streams that nobody looks at: no colours, no progress bar. */
  static Terminal of(InputStream in, OutputStream out, PrintStream err) {
    return new Terminal(in, out, err, false, false, false);
  }

  /** The streams of this process. Not {@code System.out}, which keeps silent when it fails. */
  static Terminal ofProcess() {
    boolean outIsTerminal = isTerminal(System.getProperty(OUT_PROPERTY));
    @Nullable String noColour = System.getenv("NO_COLOR");
    return new Terminal(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        outIsTerminal,
        isTerminal(System.getProperty(ERR_PROPERTY)),
        outIsTerminal && (noColour == null || noColour.isEmpty()));
  }

  /** Without the launcher's word, a guess that errs on the side of a pipe. */
  private static boolean isTerminal(@Nullable String stated) {
    return stated == null ? Ansi.AUTO.enabled() : Boolean.parseBoolean(stated);
  }
}
