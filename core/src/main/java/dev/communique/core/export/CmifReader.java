package dev.communique.core.export;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import dev.communique.model.Outcome;
import dev.communique.model.PartialDate;
import dev.communique.model.Problem;
import dev.communique.model.ProblemKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads the letters of a CMIF file one after the other. */
final class CmifReader extends AbstractIterator<Outcome<Letter>> {
  private static final String DECLARATION = "a document type declaration; it is not read";

  static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

  /** The most units that the names of one letter may have. */
  static final int MAX_NAMES_LENGTH = 1 << 20;

  private final InputStream in;
  private final String source;
  private @Nullable XMLStreamReader xml;
  private boolean ended;
  private final List<Problem> problems = new ArrayList<>();

  CmifReader(InputStream in, String source) {
    this.in = in;
    this.source = source;
  }

  /** What a document asks for from outside, or builds out of itself, is never looked at. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
    return factory;
  }

  @Override
  protected @Nullable Outcome<Letter> computeNext() {
    try {
      return ended ? endOfData() : read();
    } catch (XMLStreamException | LimitException | IOException broken) {
      return last(reason(broken));
    } catch (MissingResourceException unsaid) {
      // Java's reader has no words for some errors in such a declaration, and says that instead.
      return last("a broken document type declaration");
    }
  }

  private static String reason(Exception broken) {
    boolean isCoding =
        broken instanceof XMLStreamException xml
            && xml.getNestedException() instanceof CharacterCodingException;
    return isCoding ? "bytes that are none of its encoding" : String.valueOf(broken.getMessage());
  }

  private @Nullable Outcome<Letter> read() throws XMLStreamException, LimitException, IOException {
    XMLStreamReader reader = reader();
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD) {
        throw new XMLStreamException(DECLARATION);
      }
      if (event == XMLStreamConstants.START_ELEMENT && isTei(reader, "correspDesc")) {
        problems.clear();
        Letter letter = letter(reader);
        return Outcome.of(letter, problems);
      }
    }
    return endOfData();
  }

  private XMLStreamReader reader() throws XMLStreamException, IOException {
    if (xml == null) {
      BufferedReader text = new BufferedReader(XmlText.of(in));
      if (XmlProlog.declaresType(text)) {
        throw new XMLStreamException(DECLARATION);
      }
      xml = factory().createXMLStreamReader(text);
    }
    return xml;
  }

  private Letter letter(XMLStreamReader reader) throws XMLStreamException, LimitException {
    Letter.Builder letter = Letter.builder();
    attribute(reader, "ref").ifPresent(letter::address);
    letter.isUncertain(attribute(reader, "cert").filter("low"::equals).isPresent());
    while (!isEnd(reader, "correspDesc")) {
      if (reader.isStartElement() && isTei(reader, "correspAction")) {
        action(reader, letter);
      } else if (reader.isStartElement() && isTei(reader, "ref")) {
        boolean isPrevious = attribute(reader, "type").filter("prev"::equals).isPresent();
        Optional<String> target = attribute(reader, "target").filter(text -> !text.isEmpty());
        if (isPrevious && target.isPresent()) {
          letter.inReplyTo(target);
        }
      }
      reader.next();
    }
    return letter.build();
  }

  private void action(XMLStreamReader reader, Letter.Builder letter)
      throws XMLStreamException, LimitException {
    String type = attribute(reader, "type").orElse("");
    boolean isReply = attribute(reader, "subtype").filter("reply"::equals).isPresent();
    List<LetterParty> parties = new ArrayList<>();
    Optional<PartialDate> date = Optional.empty();
    int length = 0;
    while (!isEnd(reader, "correspAction")) {
      if (reader.isStartElement() && isName(reader)) {
        LetterParty party = party(reader);
        length += party.name().length();
        parties.add(party);
      } else if (reader.isStartElement() && isTei(reader, "date") && date.isEmpty()) {
        date = date(reader);
      }
      if (length > MAX_NAMES_LENGTH) {
        throw new LimitException();
      }
      reader.next();
    }
    if (type.equals("sent")) {
      letter.senders(parties).sent(date).isReply(isReply);
    } else if (type.equals("received")) {
      letter.addressees(parties).received(date);
    }
  }

  private static boolean isName(XMLStreamReader reader) {
    return isTei(reader, "persName") || isTei(reader, "orgName");
  }

  private static LetterParty party(XMLStreamReader reader)
      throws XMLStreamException, LimitException {
    String element = reader.getLocalName();
    Optional<String> reference = attribute(reader, "ref").filter(text -> !text.isEmpty());
    StringBuilder name = new StringBuilder();
    while (!isEnd(reader, element)) {
      if (reader.hasText() && reader.isCharacters()) {
        name.append(reader.getText());
      }
      if (name.length() > MAX_NAMES_LENGTH) {
        throw new LimitException();
      }
      reader.next();
    }
    String text = name.toString().isBlank() ? Letter.UNKNOWN : name.toString();
    LetterParty party =
        element.equals("orgName") ? LetterParty.organisation(text) : LetterParty.person(text);
    return reference.map(party::withReference).orElse(party);
  }

  private Optional<PartialDate> date(XMLStreamReader reader) {
    Optional<String> when = attribute(reader, "when");
    Optional<String> first = attribute(reader, "notBefore").or(() -> attribute(reader, "from"));
    Optional<String> last = attribute(reader, "notAfter").or(() -> attribute(reader, "to"));
    if (when.isEmpty() && (first.isEmpty() || last.isEmpty())) {
      String open = first.or(() -> last).map(end -> "only one end: " + end).orElse("no day");
      problems.add(problem(ProblemKind.MALFORMED_RECORD, "date left out, it has " + open));
      return Optional.empty();
    }
    String text = when.orElseGet(() -> first.get() + "/" + last.get());
    try {
      return Optional.of(PartialDate.parse(text));
    } catch (IllegalArgumentException wrong) {
      problems.add(problem(ProblemKind.MALFORMED_RECORD, "date left out, " + wrong.getMessage()));
      return Optional.empty();
    }
  }

  private static boolean isTei(XMLStreamReader reader, String name) {
    return name.equals(reader.getLocalName()) && NAMESPACE.equals(reader.getNamespaceURI());
  }

  private static boolean isEnd(XMLStreamReader reader, String name) {
    return reader.isEndElement() && isTei(reader, name);
  }

  private static Optional<String> attribute(XMLStreamReader reader, String name) {
    return Optional.ofNullable(reader.getAttributeValue(null, name));
  }

  private Problem problem(ProblemKind kind, String message) {
    int line = xml == null ? 1 : Math.max(1, xml.getLocation().getLineNumber());
    return Problem.of(kind, source, line, 1, message);
  }

  private Outcome<Letter> last(String message) {
    ended = true;
    String line = message.replaceAll("\\s+", " ");
    return Outcome.failure(
        ImmutableList.of(problem(ProblemKind.MALFORMED_RECORD, "not CMIF: " + line)));
  }

  /** The names of one letter are longer than any letter's. */
  private static final class LimitException extends Exception {
    LimitException() {
      super("names of more than " + MAX_NAMES_LENGTH + " units in one letter");
    }
  }
}
