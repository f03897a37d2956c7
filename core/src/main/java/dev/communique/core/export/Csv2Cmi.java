package dev.communique.core.export;

import com.google.common.base.Joiner;
import com.google.common.collect.FluentIterable;
import com.google.common.collect.ImmutableList;
import dev.communique.model.PartialDate;
import dev.communique.model.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Letters in the table from which csv2cmi makes CMIF. Several people of one cell stand with {@code
 * |} between (its option {@code --extra-delimiter}); dates are EDTF, where some day of a stretch is
 * {@code [first..last]}.
 *
 * @see <a href="https://github.com/saw-leipzig/csv2cmi">csv2cmi</a>
 */
final class Csv2Cmi implements Format<Report> {
  private static final char DELIMITER = '|';

  private final CmifEdition edition;
  private final CsvTable<Letter> table;

  Csv2Cmi(CmifEdition edition) {
    this.edition = edition;
    this.table = CsvTable.of(columns(edition));
  }

  private static ImmutableList<Column<Letter, ?>> columns(CmifEdition edition) {
    return ImmutableList.of(
        text("sender", letter -> names(letter.senders())),
        text("senderID", letter -> references(letter.senders())),
        text("senderDate", letter -> date(letter.sent())),
        text("addressee", letter -> names(letter.addressees())),
        text("addresseeID", letter -> references(letter.addressees())),
        text("addresseeDate", letter -> date(letter.received())),
        text("edition", letter -> edition.title()),
        text("key", letter -> letter.address().orElse("")),
        text("note", Csv2Cmi::note));
  }

  private static Column<Letter, String> text(String name, Function<Letter, String> value) {
    return new Column<>(name, Cell.of(XmlOutput::clean, cell -> cell), value);
  }

  private static String names(List<LetterParty> parties) {
    return parties.isEmpty()
        ? Letter.UNKNOWN
        : Joiner.on(DELIMITER).join(parties.stream().map(Csv2Cmi::name).toList());
  }

  private static String name(LetterParty party) {
    return party.name().replace(DELIMITER, '/');
  }

  private static String references(List<LetterParty> parties) {
    List<String> references = parties.stream().map(party -> party.reference().orElse("")).toList();
    return references.stream().allMatch(String::isEmpty)
        ? ""
        : Joiner.on(DELIMITER).join(references);
  }

  private static String date(Optional<PartialDate> date) {
    String text = date.map(PartialDate::toString).orElse("");
    return text.contains("/") ? "[" + text.replace("/", "..") + "]" : text;
  }

  private static String note(Letter letter) {
    String reply = letter.inReplyTo().map(to -> "reply to " + to).orElse("reply");
    List<String> notes = new ArrayList<>();
    if (letter.isUncertain()) {
      notes.add("rumoured");
    }
    if (letter.isReply()) {
      notes.add(reply);
    }
    return String.join("; ", notes);
  }

  @Override
  public void write(Iterable<? extends Report> messages, Appendable out) throws IOException {
    table.write(
        FluentIterable.from(messages)
            .filter(report -> Cmif.isLetter(report.message()))
            .transform(report -> Letter.from(report, edition)),
        out);
  }
}
