package dev.communique.core.export;

import com.google.common.collect.Streams;
import dev.communique.model.Message;
import dev.communique.model.Outcome;
import dev.communique.model.PartialDate;
import dev.communique.model.Report;
import dev.communique.model.Status;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Messages in the correspondence metadata interchange format, a subset of TEI's {@code
 * correspDesc}, as services like correspSearch read it; and back. Only what was sent is a letter:
 * planned and denied messages are left out, rumoured ones have {@code cert="low"}. Immutable and
 * thread-safe.
 *
 * @see <a href="https://github.com/TEI-Correspondence-SIG/CMIF">The format and its schema</a>
 */
public final class Cmif implements Format<Report> {
  private final CmifEdition edition;

  Cmif(CmifEdition edition) {
    this.edition = edition;
  }

  @Override
  public void write(Iterable<? extends Report> messages, Appendable out) throws IOException {
    XmlOutput xml = new XmlOutput(out).declaration();
    xml.start("TEI", "xmlns", CmifReader.NAMESPACE).start("teiHeader");
    writeHead(xml);
    xml.start("profileDesc");
    for (Report report : messages) {
      if (isLetter(report.message())) {
        write(Letter.from(report, edition), xml);
      }
    }
    xml.end().end();
    xml.start("text").start("body").empty("p").end().end().end();
  }

  static boolean isLetter(Message message) {
    return message.status() == Status.DONE || message.status() == Status.RUMOURED;
  }

  private void writeHead(XmlOutput xml) throws IOException {
    xml.start("fileDesc").start("titleStmt");
    xml.leaf("title", edition.title()).leaf("editor", edition.editor()).end();
    xml.start("publicationStmt").leaf("publisher", edition.publisher());
    xml.leaf("idno", edition.address(), "type", "url");
    xml.empty("date", "when", edition.date().toString());
    xml.start("availability").leaf("licence", edition.licence(), "target", edition.licence());
    xml.end().end();
    xml.start("sourceDesc");
    xml.leaf("bibl", edition.title(), "type", "online", "xml:id", edition.id());
    xml.end().end();
  }

  private void write(Letter letter, XmlOutput xml) throws IOException {
    xml.start(
        "correspDesc",
        "ref",
        letter.address().orElse(""),
        "source",
        "#" + edition.id(),
        "cert",
        letter.isUncertain() ? "low" : "");
    xml.start("correspAction", "type", "sent", "subtype", letter.isReply() ? "reply" : "");
    writeParties(letter.senders(), xml);
    writeDate(letter.sent(), xml);
    xml.end().start("correspAction", "type", "received");
    writeParties(letter.addressees(), xml);
    writeDate(letter.received(), xml);
    xml.end();
    if (letter.inReplyTo().isPresent()) {
      xml.start("correspContext");
      xml.empty("ref", "type", "prev", "target", letter.inReplyTo().get()).end();
    }
    xml.end();
  }

  private static void writeParties(List<LetterParty> parties, XmlOutput xml) throws IOException {
    if (parties.isEmpty()) {
      xml.leaf("persName", Letter.UNKNOWN);
    }
    for (LetterParty party : parties) {
      String name = party.isOrganisation() ? "orgName" : "persName";
      xml.leaf(name, party.name(), "ref", party.reference().orElse(""));
    }
  }

  /** Some day of a stretch is not known better than by its ends. */
  private static void writeDate(Optional<PartialDate> date, XmlOutput xml) throws IOException {
    if (date.isPresent()) {
      String text = date.get().toString();
      int slash = text.indexOf('/');
      if (slash < 0) {
        xml.empty("date", "when", text);
      } else {
        String last = text.substring(slash + 1);
        xml.empty("date", "notBefore", text.substring(0, slash), "notAfter", last);
      }
    }
  }

  /**
   * {@return the letters of a CMIF file, read as they are asked for} What the file holds besides
   * them is passed over. A date that is open at one end, or no date of the years 0 to 9999, is left
   * out, with a problem. A file that is no XML, or has a document type declaration, ends with a
   * failure: no entity is ever expanded, no address ever opened.
   *
   * @param in closed with the stream
   * @param source the name that problems give
   */
  public static Stream<Outcome<Letter>> read(InputStream in, String source) {
    return Streams.stream(new CmifReader(in, source)).onClose(() -> close(in));
  }

  /**
   * {@return the letters of a CMIF file, read as they are asked for} Close the stream to close the
   * file; all else is as in {@link #read(InputStream, String)}.
   *
   * @param file the file; its path is the name that problems give
   * @throws IOException if it cannot be opened
   */
  public static Stream<Outcome<Letter>> read(Path file) throws IOException {
    return read(Files.newInputStream(file), file.toString());
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the edition's title} */
  @Override
  public String toString() {
    return "Cmif{" + edition.title() + "}";
  }
}
