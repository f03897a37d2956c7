package dev.communique.core.export;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import dev.communique.model.Article;
import dev.communique.model.Outcome;
import dev.communique.model.PartialDate;
import dev.communique.model.Report;
import dev.communique.model.Status;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

class CmifTest {
  private static final CmifEdition EDITION =
      CmifEdition.of("Letters", "Ana <Lund>", "https://letters.example/cmif.xml")
          .withDate(LocalDate.of(2026, 11, 28))
          .withItems("https://letters.example/items/")
          .withPeople(id -> Optional.of("https://people.example/" + id));

  @TempDir private Path folder;

  private static List<Outcome<Letter>> read(String xml) {
    try (Stream<Outcome<Letter>> letters =
        Cmif.read(new ByteArrayInputStream(xml.getBytes(UTF_8)), "l.xml")) {
      return letters.toList();
    }
  }

  private static ImmutableList<Report> letters(List<Article> articles) {
    return Samples.reports(articles).stream()
        .filter(report -> Cmif.isLetter(report.message()))
        .collect(ImmutableList.toImmutableList());
  }

  @Test
  void reads_back_what_it_wrote() throws IOException {
    ImmutableList<Report> reports = Samples.reports(Samples.all());
    ImmutableList<Report> letters = letters(Samples.all());
    assertThat(letters.size()).isBetween(300, reports.size() - 50);
    Path file = folder.resolve("letters.xml");
    Export.cmif(EDITION).write(reports, file);
    try (Stream<Outcome<Letter>> read = Cmif.read(file)) {
      List<Outcome<Letter>> outcomes = read.toList();
      assertThat(outcomes.stream().flatMap(outcome -> outcome.problems().stream())).isEmpty();
      assertThat(outcomes.stream().map(Outcome::orElseThrow).toList())
          .isEqualTo(letters.stream().map(report -> Letter.from(report, EDITION)).toList());
    }
  }

  @Test
  void is_valid_by_the_published_schema() throws IOException, SAXException {
    Path schema =
        Path.of(System.getProperty("communique.shared"), "checks/cmif/cmi-customization.rng");
    assumeTrue(Files.exists(schema), "skipped: no schema at " + schema);
    StringWriter errors = new StringWriter();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, new ErrorHandlerImpl(errors));
    ValidationDriver validator = new ValidationDriver(properties.toPropertyMap());
    assertThat(validator.loadSchema(ValidationDriver.fileInputSource(schema.toFile()))).isTrue();
    for (List<Article> articles :
        List.of(Samples.corpus(), Samples.madeUp(), Samples.hostile(), List.<Article>of())) {
      Path file = folder.resolve("letters.xml");
      Export.cmif(EDITION).write(Samples.reports(articles), file);
      boolean isValid = validator.validate(ValidationDriver.fileInputSource(file.toFile()));
      assertThat(isValid).as(errors.toString()).isTrue();
    }
    Path broken = folder.resolve("broken.xml");
    Export.cmif(EDITION).write(Samples.reports(Samples.corpus()), broken);
    Files.writeString(
        broken, Files.readString(broken).replace("type=\"sent\"", "type=\"forwarded\""));
    assertThat(validator.validate(ValidationDriver.fileInputSource(broken.toFile()))).isFalse();
  }

  @Test
  void keeps_the_rules_that_stand_beside_the_schema() {
    String xml = Export.cmif(EDITION).text(Samples.reports(Samples.all()));
    assertThat(CmifRules.broken(xml)).isEmpty();
    assertThat(CmifRules.broken(xml.replaceFirst("type=\"sent\"", "type=\"x\""))).contains("E0001");
    assertThat(CmifRules.broken(xml.replaceFirst("type=\"received\"", "type=\"x\"")))
        .contains("E0002");
    assertThat(CmifRules.broken(xml.replaceFirst("source=\"#", "source=\"#x"))).contains("E0003");
    assertThat(
            CmifRules.broken(
                xml.replaceFirst(" when=\"2\\d+-\\d\\d-\\d\\d\"/>\n *</corr", "/></corr")))
        .contains("E0004");
  }

  @Test
  void a_letter_has_addresses_and_what_is_known() {
    Report reply =
        letters(Samples.corpus()).stream()
            .filter(report -> report.inReplyTo().isPresent())
            .findFirst()
            .orElseThrow();
    Letter letter = Letter.from(reply, EDITION);
    assertThat(letter.isReply()).isTrue();
    assertThat(letter.inReplyTo()).hasValueSatisfying(to -> assertThat(to).contains("#message-"));
    assertThat(letter.senders().get(0).reference())
        .hasValueSatisfying(at -> assertThat(at).startsWith("https://people.example/"));
  }

  @Test
  void what_was_never_sent_is_no_letter_and_what_is_rumoured_is_uncertain() {
    Article article = Samples.article("a", "Ana Lund", "hello");
    for (Status status : Status.values()) {
      Article with =
          article.toBuilder()
              .messages(List.of(Samples.message("Ana Lund").status(status).build()))
              .build();
      String xml = Export.cmif(EDITION).text(with.reports());
      boolean isLetter = status == Status.DONE || status == Status.RUMOURED;
      assertThat(xml.contains("<correspDesc")).as(status.spelling()).isEqualTo(isLetter);
      assertThat(xml.contains("cert=\"low\"")).isEqualTo(status == Status.RUMOURED);
    }
  }

  private static String file(String actions) {
    return "<TEI xmlns='http://www.tei-c.org/ns/1.0'><correspDesc>"
        + actions
        + "</correspDesc></TEI>";
  }

  @Test
  void reads_dates_in_every_shape() {
    assertThat(sent("when='1917'")).contains(PartialDate.parse("1917"));
    assertThat(sent("from='1917-02' to='1917-03-05'"))
        .contains(PartialDate.parse("1917-02/1917-03-05"));
    assertThat(sent("notBefore='1917-02-01' notAfter='1917-02-28'"))
        .contains(PartialDate.parse("1917-02"));
    assertThat(sent("notBefore='1917-02-01'")).isEmpty();
    assertThat(sent("when='-0044-03-15'")).isEmpty();
    assertThat(read(file("<correspAction type='sent'><date from='1917'/></correspAction>")).get(0))
        .satisfies(outcome -> assertThat(outcome.problems()).hasSize(1))
        .satisfies(outcome -> assertThat(outcome.hasValue()).isTrue());
  }

  private static Optional<PartialDate> sent(String attributes) {
    String xml = file("<correspAction type='sent'><date " + attributes + "/></correspAction>");
    return read(xml).get(0).orElseThrow().sent();
  }

  @Test
  void unknown_people_are_nobody() {
    String xml =
        file(
            "<correspAction type='sent'><persName>Unknown</persName></correspAction><correspAction"
                + " type='received'><persName/><orgName>  The\n"
                + " Diet </orgName></correspAction>");
    Letter letter = read(xml).get(0).orElseThrow();
    assertThat(letter.senders()).isEmpty();
    assertThat(letter.addressees()).containsExactly(LetterParty.organisation("The Diet"));
  }

  @Test
  @Timeout(10)
  void expands_no_entity_and_opens_no_address() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    String laughs =
        "<!DOCTYPE TEI [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>"
            + file("<correspAction type='sent'><persName>&c;</persName></correspAction>");
    String outside =
        "<!DOCTYPE TEI [<!ENTITY x SYSTEM '"
            + secret.toUri()
            + "'>]>"
            + file("<correspAction type='sent'><persName>&x;</persName></correspAction>");
    String fetched = "<!DOCTYPE TEI SYSTEM '" + secret.toUri() + "'>" + file("");
    for (String xml : List.of(laughs, outside, fetched)) {
      List<Outcome<Letter>> outcomes = read(xml);
      assertThat(outcomes).singleElement().matches(Outcome::isFailure);
      assertThat(outcomes.toString()).contains("document type").doesNotContain("haha");
    }
  }

  @Test
  void reads_the_encoding_that_a_file_tells() throws IOException {
    StringWriter out = new StringWriter();
    Export.cmif(EDITION).write(Samples.reports(Samples.all()), out);
    String utf8 = out.toString();
    List<Outcome<Letter>> letters = read(utf8);
    assertThat(letters).hasSizeGreaterThan(100);
    for (Charset charset : List.of(UTF_16, UTF_16BE, UTF_16LE)) {
      assertThat(read(utf8.replace("UTF-8", "UTF-16").getBytes(charset))).isEqualTo(letters);
    }
    assertThat(read(("\uFEFF" + utf8).getBytes(UTF_8))).isEqualTo(letters);
    String latin =
        "<?xml version='1.0' encoding='%s'?>"
            + file("<correspAction type='sent'><persName>Ré</persName></correspAction>");
    for (String name : List.of("ISO-8859-1", "windows-1252")) {
      assertThat(read(String.format(Locale.ROOT, latin, name).getBytes(ISO_8859_1)))
          .singleElement()
          .satisfies(
              letter -> assertThat(letter.orElseThrow().senders().get(0).name()).isEqualTo("Ré"));
    }
    assertThat(read(String.format(Locale.ROOT, latin, "nonesuch")))
        .singleElement()
        .asString()
        .contains("an unknown encoding: nonesuch");
  }

  private static List<Outcome<Letter>> read(byte[] xml) {
    try (Stream<Outcome<Letter>> letters = Cmif.read(new ByteArrayInputStream(xml), "l.xml")) {
      return letters.toList();
    }
  }

  /** The parser of the platform would tell errors there before it throws them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a>\u00C3(",
        "<!DOCTYPE a [<!",
        "<?xml version='1.0'?>\n<!-- <a> --><?a <b> ?><!DOCTYPE a [<!ENTITY b"
      })
  @ResourceLock(Resources.SYSTEM_ERR)
  void prints_nothing_whatever_is_wrong(String xml) {
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, UTF_8));
    try {
      assertThat(read(xml.getBytes(ISO_8859_1)))
          .singleElement()
          .matches(letter -> !letter.hasValue());
    } finally {
      System.setErr(before);
    }
    assertThat(printed.toString(UTF_8)).isEmpty();
  }

  @Test
  void a_document_type_in_a_comment_or_behind_one_is_told_from_the_other() {
    String letter =
        file("<correspAction type='sent'><persName>Ana Lund</persName></correspAction>");
    String body = letter.substring(letter.indexOf('<', letter.indexOf("?>") + 1));
    for (String comment : List.of("<!-- <!DOCTYPE a> -->", "<?a <!DOCTYPE a> ?>", " \n<!---->")) {
      assertThat(read(comment + body)).as(comment).singleElement().matches(Outcome::hasValue);
      assertThat(read(comment + "<!DOCTYPE a>" + body).toString()).contains("document type");
    }
    String longest = "<!--" + "-+".repeat(35_000) + "-->";
    assertThat(read(longest + body)).singleElement().matches(Outcome::hasValue);
    assertThat(read(longest + "<!DOCTYPE a>" + body).toString()).contains("document type");
  }

  @Test
  void what_breaks_off_keeps_the_letters_before() {
    String xml = Export.cmif(EDITION).text(letters(Samples.corpus()).subList(0, 5));
    String half = xml.substring(0, xml.lastIndexOf("<correspDesc"));
    List<Outcome<Letter>> outcomes = read(half);
    assertThat(outcomes).hasSize(5);
    assertThat(outcomes.get(4).isFailure()).isTrue();
    for (String other : List.of("", "no xml", "{}", "<a>", "\u0000")) {
      assertThat(read(other)).as(other).singleElement().matches(Outcome::isFailure);
    }
    assertThat(read("<other/>")).isEmpty();
  }

  @Test
  void the_table_for_csv2cmi_says_the_same() {
    String csv = Export.csv2cmi(EDITION).text(letters(Samples.all()));
    List<List<String>> rows = Rfc4180.rows(csv);
    assertThat(rows.get(0))
        .containsExactly(
            "sender",
            "senderID",
            "senderDate",
            "addressee",
            "addresseeID",
            "addresseeDate",
            "edition",
            "key",
            "note");
    List<Letter> letters =
        letters(Samples.all()).stream().map(report -> Letter.from(report, EDITION)).toList();
    assertThat(rows).hasSize(1 + letters.size());
    for (int i = 0; i < letters.size(); i++) {
      List<String> row = rows.get(i + 1);
      assertThat(row.get(0).split("\\|")).hasSize(Math.max(1, letters.get(i).senders().size()));
      assertThat(row.get(2))
          .matches("|\\d{4}(-\\d\\d(-\\d\\d)?)?|\\[[0-9-]+\\.\\.[0-9-]+]")
          .isEqualTo(
              letters
                  .get(i)
                  .sent()
                  .map(PartialDate::toString)
                  .map(text -> text.contains("/") ? "[" + text.replace("/", "..") + "]" : text)
                  .orElse(""));
    }
  }
}
