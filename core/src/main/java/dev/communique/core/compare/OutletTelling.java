package dev.communique.core.compare;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import dev.communique.model.Coverage;
import dev.communique.model.Report;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How one outlet tells of a message. Immutable. */
public final class OutletTelling {
  /** In which form an outlet tells of a message. */
  public enum Form {
    /** It gives the whole text. */
    FULL_TEXT("full text"),
    /** It gives some of its words. */
    EXCERPT("excerpt"),
    /** It gives none of its words. */
    MENTION("mention"),
    /** It has articles of these days, and none of them tells of it. */
    SILENCE("not found"),
    /** None of its articles of these days are known. */
    NOT_COVERED("not covered");

    private final String words;

    Form(String words) {
      this.words = words;
    }

    private static Form of(Coverage coverage) {
      return switch (coverage) {
        case FULL_TEXT -> FULL_TEXT;
        case EXCERPT -> EXCERPT;
        case MENTION -> MENTION;
      };
    }

    @Override
    public String toString() {
      return words;
    }
  }

  private final String outlet;
  private final Form form;
  private final @Nullable Report report;
  private final Wording wording;
  private final Supplier<ImmutableList<String>> onlyHere;
  private final Supplier<ImmutableList<String>> leftOut;

  private OutletTelling(String outlet, Form form, @Nullable Report report, Wording others) {
    this.outlet = outlet;
    this.form = form;
    this.report = report;
    this.wording = report == null ? Wording.of(ImmutableList.of()) : Wording.of(report);
    this.onlyHere = Suppliers.memoize(() -> Phrases.of(wording, others).own());
    this.leftOut =
        Suppliers.memoize(
            () -> report == null ? ImmutableList.of() : Phrases.of(others, wording).own());
  }

  static OutletTelling of(String outlet, Report report, Collection<Report> all) {
    ImmutableList<String> others =
        all.stream()
            .filter(other -> !other.equals(report))
            .flatMap(other -> other.contentTexts().stream())
            .collect(ImmutableList.toImmutableList());
    return new OutletTelling(
        outlet, Form.of(report.message().coverage()), report, Wording.of(others));
  }

  static OutletTelling silent(String outlet, boolean isCovered) {
    Form form = isCovered ? Form.SILENCE : Form.NOT_COVERED;
    return new OutletTelling(outlet, form, null, Wording.of(ImmutableList.of()));
  }

  /** {@return the outlet's name} */
  public String outlet() {
    return outlet;
  }

  /** {@return in which form it tells of the message} */
  public Form form() {
    return form;
  }

  /** {@return its fullest report; empty when there is none} */
  public Optional<Report> report() {
    return Optional.ofNullable(report);
  }

  /** {@return how many of the message's words it gives} */
  public int wordCount() {
    return wording.count();
  }

  /** {@return the first of the message's words that it gives, to the end of a sentence or part} */
  public String opening() {
    int end = 0;
    while (wording.holds(0, end + 1)) {
      end++;
    }
    return end == 0 ? "" : wording.written(0, end);
  }

  /** {@return the phrases that no other outlet has, in order} */
  public ImmutableList<String> onlyHere() {
    return onlyHere.get();
  }

  /** {@return the phrases of other outlets that it does not have} */
  public ImmutableList<String> leftOut() {
    return leftOut.get();
  }

  ImmutableList<String> row() {
    return ImmutableList.of(
        outlet,
        form.toString(),
        report == null ? "" : String.valueOf(wordCount()),
        opening(),
        String.join("; ", onlyHere()),
        String.join("; ", leftOut()));
  }

  /** {@return the outlet, the form and the number of words} */
  @Override
  public String toString() {
    return outlet + ": " + form + (report == null ? "" : ", " + wordCount() + " words");
  }
}
