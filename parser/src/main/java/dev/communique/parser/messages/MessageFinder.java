package dev.communique.parser.messages;

import com.google.common.collect.ImmutableList;
import dev.communique.model.DateExpression;
import dev.communique.model.MessageField;
import dev.communique.model.PartialDate;
import dev.communique.model.Quotation;
import dev.communique.model.Span;
import dev.communique.parser.clause.Clauses;
import dev.communique.parser.leaders.LeaderReading;
import dev.communique.parser.time.CalendarOfDays;
import dev.communique.parser.time.TimeLength;
import java.util.List;
import java.util.Optional;

/**
 * Reads the messages of an article out of its clauses, leaders, dates and quotations.
 *
 * <p>Acts that tell of a message are found first, by {@linkplain Frames frames} and by message
 * nouns; then put together to messages; then given their occasion, dates, words and reporters.
 * Immutable and thread-safe.
 */
public final class MessageFinder {
  private final Frames frames;
  private final OccasionDays calendar;

  private MessageFinder(Frames frames, CalendarOfDays calendar) {
    this.frames = frames;
    this.calendar = new OccasionDays(calendar);
  }

  /**
   * {@return a finder}
   *
   * @param frames the predicates that report messages
   * @param calendar the days of recurring occasions
   */
  public static MessageFinder create(Frames frames, CalendarOfDays calendar) {
    return new MessageFinder(frames, calendar);
  }

  /**
   * {@return the messages of an article, and its claims about their rarity}
   *
   * @param clauses its groups of words
   * @param leaders its leaders, persons and states
   * @param dates its dates, in text order
   * @param lengths its lengths of time, in text order
   * @param quotations its quotations, in text order; a message's content refers to this list
   * @param date the article's date
   * @param hasHeadline whether the words' first paragraph is the headline
   * @param agencies the agencies of the dateline
   */
  public MessageReading find(
      Clauses clauses,
      LeaderReading leaders,
      ImmutableList<DateExpression> dates,
      ImmutableList<TimeLength> lengths,
      ImmutableList<Quotation> quotations,
      Optional<PartialDate> date,
      boolean hasHeadline,
      ImmutableList<String> agencies) {
    if (!Traces.areIn(clauses, frames)) {
      return MessageReading.NONE;
    }
    Entities entities = EntityReader.read(leaders, clauses);
    PartyFinder parties = new PartyFinder(clauses, entities);
    MessageNouns nouns = new MessageNouns(clauses, parties, entities);
    return read(
        new Reading(
            clauses,
            entities,
            parties,
            nouns,
            dates,
            lengths,
            quotations,
            date,
            hasHeadline,
            agencies));
  }

  private MessageReading read(Reading reading) {
    ActFinder.Found found = ActFinder.find(reading, frames);
    List<Act> acts = found.acts();
    OccasionFinder occasions = new OccasionFinder(reading);
    describe(reading, acts, occasions);
    List<Draft> drafts = Discourse.put(reading, acts);
    complete(reading, found, drafts, occasions);
    return new MessageReading(
        new MessageBuilder(reading, drafts).build(),
        new ClaimFinder(reading, drafts).find(),
        stretches(reading, found.unread()));
  }

  /**
   * Gives each act what its own sentence tells: purpose, occasion, dates; and puts them in order.
   */
  private static void describe(Reading reading, List<Act> acts, OccasionFinder occasions) {
    MessageDates dates = new MessageDates(reading);
    PurposeFinder purposes = new PurposeFinder(reading, acts);
    for (Act act : acts) {
      purposes.find(act);
      occasions.find(act);
      dates.find(act);
      if (act.model != null) {
        act.takeOccasion(act.model);
        act.sent = act.model.sent;
        act.origins.take(MessageField.SENT, act.model.origins);
      }
    }
    acts.sort((a, b) -> a.sentence != b.sentence ? a.sentence - b.sentence : a.from - b.from);
    dates.findSameDay(acts);
    resemble(acts);
  }

  /** "sent a similar cable": with the purpose and occasion of the one told last. */
  private static void resemble(List<Act> acts) {
    Act carried = null;
    for (Act act : acts) {
      if (act.similar && carried != null) {
        act.resemble(carried);
      }
      boolean open = act.supporting && act.purpose == null;
      carried = act.carrier && !open ? act : carried;
    }
  }

  /** Gives the messages what the sentences around them tell, each step by what is known before. */
  private void complete(
      Reading reading, ActFinder.Found found, List<Draft> drafts, OccasionFinder occasions) {
    MessageDates dates = new MessageDates(reading);
    new LetterDates(reading).find(drafts);
    RoundUps.date(drafts, found.acts());
    new StatementDates(reading).find(drafts);
    new PostSignatures(reading).find(drafts);
    drafts.forEach(dates::check);
    drafts.forEach(draft -> beside(draft, occasions));
    drafts.forEach(Draft::shareOccasion);
    new Company(reading).join(drafts);
    drafts.forEach(draft -> shared(draft, drafts, occasions));
    drafts.forEach(OccasionDetails::host);
    Ranking.rank(reading, drafts, found.acts());
    new EventDays(reading).date(drafts);
    drafts.forEach(draft -> calendar.find(draft, reading.date()));
    PrintedLetters letters = new PrintedLetters(reading, found.letters(), drafts);
    new ContentLinker(reading, letters).link(drafts);
    letters.note();
    new CarrierMedia(reading).find(drafts);
    new OwnWords(reading, occasions).find(drafts);
  }

  /** Sentences that follow each other as one stretch. */
  private static ImmutableList<Span> stretches(Reading reading, ImmutableList<Integer> sentences) {
    ImmutableList.Builder<Span> stretches = ImmutableList.builder();
    for (int i = 0; i < sentences.size(); ) {
      int first = sentences.get(i);
      int last = first;
      while (i < sentences.size() && sentences.get(i) - last <= 1) {
        last = sentences.get(i++);
      }
      stretches.add(
          reading
              .words()
              .span(reading.words().sentenceStart(first), reading.words().sentenceEnd(last)));
    }
    return stretches.build();
  }

  /** Messages of one kind to one leader have one occasion; else it is the lead's. */
  private static void shared(Draft draft, List<Draft> drafts, OccasionFinder occasions) {
    boolean background = draft.acts.stream().allMatch(act -> act.answered);
    if (draft.occasion != null || background) {
      return;
    }
    for (Draft other : drafts) {
      if (other.occasion != null
          && (!other.generalOccasion || draft.isOfGrief())
          && !other.answered
          && draft.addressees.stream().allMatch(other::hasAddressee)
          && draft.isLike(other)) {
        draft.takeOccasion(other.occasion, other.origins);
        return;
      }
    }
    Act first = draft.acts.get(0);
    boolean open = draft.purpose == null || draft.weakPurpose;
    first.purpose = draft.purpose;
    occasions.findInLead(first);
    if (first.occasion == null) {
      return;
    }
    draft.takeOccasion(first.occasion, first.origins);
    if (open) {
      draft.purpose = first.purpose;
      draft.weakPurpose = first.weakPurpose;
      draft.origins.take(MessageField.PURPOSE, first.origins);
    }
  }

  private static void beside(Draft draft, OccasionFinder occasions) {
    for (Act act : draft.acts) {
      if (draft.occasion == null) {
        occasions.findBeside(act);
        draft.occasion = act.occasion;
        draft.origins.take(MessageField.OCCASION, act.origins);
      }
    }
  }
}
