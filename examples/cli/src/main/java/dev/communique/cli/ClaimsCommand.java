package dev.communique.cli;

import com.google.common.collect.ImmutableList;
import dev.communique.core.timeline.Claim;
import dev.communique.core.timeline.ClaimCheck;
import dev.communique.core.timeline.TimeSource;
import dev.communique.model.PartialDate;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds claims about the rarity of messages against the articles. */
@Command(
    name = "claims",
    description = "Checks what articles claim, 'the first in eight months', or what you do.",
    footer = {
      "",
      "Examples:",
      "  communique claims news/",
      "  communique claims --claim 'first in eight months, as reported by KCNA' \\",
      "    --from Xi --to Kim --day 2024-09-09 news/",
      "",
      "true and false hold whatever inexact dates turn out to be; 'cannot tell' means that the",
      "dates allow both, or that nothing was read of the days that matter ('uncovered')."
    })
final class ClaimsCommand extends GatheringCommand {
  /**
   * A claim that was checked.
   *
   * @param from who writes
   * @param to to whom
   * @param check what became of it
   */
  private record Checked(String from, String to, ClaimCheck check) {}

  private static final ImmutableList<Column<Checked>> COLUMNS =
      ImmutableList.of(
          Column.of("day", checked -> checked.check().claim().day().toString()),
          Column.of("from", Checked::from),
          Column.of("to", Checked::to),
          Column.of("claim", checked -> checked.check().claim().text()),
          Column.<Checked>of("verdict", checked -> checked.check().verdict().spelling())
              .tinted(checked -> tint(checked.check().verdict())),
          Column.of("reason", checked -> checked.check().reason()));

  private static final Listing<Checked> LISTING =
      Listing.of(
          COLUMNS,
          ImmutableList.<Column<Checked>>builder()
              .addAll(COLUMNS)
              .add(Column.of("window", checked -> checked.check().window().toString()))
              .add(Column.ofNumbers("counted", checked -> checked.check().counted().size()))
              .add(Column.of("uncovered", checked -> uncovered(checked.check())))
              .build());

  @Option(names = "--claim", paramLabel = "WORDS", description = "Check this claim alone.")
  private @Nullable String claim;

  @Option(names = "--from", paramLabel = "NAME", description = "With --claim: who writes.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "NAME", description = "With --claim: to whom.")
  private @Nullable String to;

  @Option(
      names = "--day",
      paramLabel = "DAY",
      description = "With --claim: when the message was sent, or what counts are of; YYYY-MM-DD.")
  private @Nullable LocalDate day;

  @Mixin private FormatOption format = new FormatOption();

  @Override
  void prepare() {
    boolean isComplete = from != null && to != null && day != null;
    if (claim == null ? from != null || to != null || day != null : !isComplete) {
      throw wrong("--claim, --from, --to and --day are given together or not at all");
    }
    if (claim != null && day != null) {
      try {
        Claim.parse(claim, PartialDate.of(day));
      } catch (IllegalArgumentException none) {
        throw wrong("--claim: " + none.getMessage(), none);
      }
    }
  }

  @Override
  void print(TimeSource source, Writer out) throws IOException {
    if (!print(LISTING, checked(source).iterator(), format.get(), out)) {
      say("no article claims that a message is rare, of a day that is known");
    }
  }

  private List<Checked> checked(TimeSource source) {
    if (claim == null || from == null || to == null || day == null) {
      dev.communique.core.query.Listing<ClaimCheck> claims = source.claims();
      return ofArticles(claims, claims.toTable());
    }
    try {
      return List.of(new Checked(from, to, source.check(claim, from, to, day.toString())));
    } catch (IllegalArgumentException unclear) {
      throw wrong(String.valueOf(unclear.getMessage()), unclear);
    }
  }

  /** The names stand in the library's own table alone. */
  private static List<Checked> ofArticles(
      List<ClaimCheck> claims, dev.communique.core.query.Table table) {
    List<Checked> checked = new ArrayList<>();
    ImmutableList<ImmutableList<String>> rows = table.rows();
    for (int i = 0; i < claims.size(); i++) {
      ImmutableList<String> row = rows.get(i);
      checked.add(new Checked(row.get(1), row.get(2), claims.get(i)));
    }
    return checked;
  }

  private static String uncovered(ClaimCheck check) {
    return check.uncovered().stream().map(Object::toString).collect(Collectors.joining("; "));
  }

  private static Tint tint(ClaimCheck.Verdict verdict) {
    return switch (verdict) {
      case TRUE -> Tint.GOOD;
      case FALSE -> Tint.BAD;
      case CANNOT_TELL -> Tint.DOUBTFUL;
    };
  }
}
