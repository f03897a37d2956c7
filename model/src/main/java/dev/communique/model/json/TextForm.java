package dev.communique.model.json;

import dev.communique.model.CountryCode;
import dev.communique.model.Coverage;
import dev.communique.model.DateOrigin;
import dev.communique.model.LeaderId;
import dev.communique.model.Medium;
import dev.communique.model.MentionForm;
import dev.communique.model.MessageField;
import dev.communique.model.OccasionType;
import dev.communique.model.PartKind;
import dev.communique.model.PartialDate;
import dev.communique.model.ProblemKind;
import dev.communique.model.Purpose;
import dev.communique.model.QuotationForm;
import dev.communique.model.Severity;
import dev.communique.model.Status;
import java.io.IOException;
import java.util.function.Function;

/**
 * A type written as a string.
 *
 * @param <T> the type
 */
final class TextForm<T> implements Form<T> {
  static final Form<String> STRING = new TextForm<>(text -> text, text -> text);
  static final Form<PartialDate> DATE = new TextForm<>(PartialDate::toString, PartialDate::parse);
  static final Form<CountryCode> COUNTRY = new TextForm<>(CountryCode::value, CountryCode::of);
  static final Form<LeaderId> LEADER_ID = new TextForm<>(LeaderId::value, LeaderId::of);
  static final Form<Coverage> COVERAGE = new TextForm<>(Coverage::spelling, Coverage::parse);
  static final Form<DateOrigin> DATE_ORIGIN =
      new TextForm<>(DateOrigin::spelling, DateOrigin::parse);
  static final Form<Medium> MEDIUM = new TextForm<>(Medium::spelling, Medium::parse);
  static final Form<MentionForm> MENTION_FORM =
      new TextForm<>(MentionForm::spelling, MentionForm::parse);
  static final Form<MessageField> MESSAGE_FIELD =
      new TextForm<>(MessageField::spelling, MessageField::parse);
  static final Form<OccasionType> OCCASION_TYPE =
      new TextForm<>(OccasionType::spelling, OccasionType::parse);
  static final Form<PartKind> PART_KIND = new TextForm<>(PartKind::spelling, PartKind::parse);
  static final Form<ProblemKind> PROBLEM_KIND =
      new TextForm<>(ProblemKind::spelling, ProblemKind::parse);
  static final Form<Purpose> PURPOSE = new TextForm<>(Purpose::spelling, Purpose::parse);
  static final Form<QuotationForm> QUOTATION_FORM =
      new TextForm<>(QuotationForm::spelling, QuotationForm::parse);
  static final Form<Severity> SEVERITY = new TextForm<>(Severity::spelling, Severity::parse);
  static final Form<Status> STATUS = new TextForm<>(Status::spelling, Status::parse);

  private final Function<T, String> print;
  private final Function<String, T> parse;

  private TextForm(Function<T, String> print, Function<String, T> parse) {
    this.print = print;
    this.parse = parse;
  }

  @Override
  public void write(T value, JsonOutput out) throws IOException {
    out.text(print.apply(value));
  }

  @Override
  public T read(JsonInput in) throws IOException {
    String text = in.text();
    try {
      return parse.apply(text);
    } catch (IllegalArgumentException broken) {
      throw in.refuse(String.valueOf(broken.getMessage()), broken);
    }
  }
}
