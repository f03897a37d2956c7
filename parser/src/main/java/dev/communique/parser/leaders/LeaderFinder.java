package dev.communique.parser.leaders;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Leader;
import dev.communique.model.MentionForm;
import dev.communique.model.PartialDate;
import dev.communique.parser.text.Words;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds who a text names and says which leader is meant, as of the article's date.
 *
 * <p>Never a guess: where two could be meant the mention stays unresolved, with its candidates.
 *
 * <pre>{@code
 * Lexicon.Builder lexicon = Lexicon.builder();
 * LeadersLexicon.contribute(lexicon, Registry.builtIn());
 * LeaderReading reading = LeaderFinder.create(Registry.builtIn()).find(words, date);
 * }</pre>
 *
 * Immutable and thread-safe.
 */
public final class LeaderFinder {
  private final Registry registry;

  private LeaderFinder(Registry registry) {
    this.registry = registry;
  }

  /**
   * {@return a finder}
   *
   * @param registry who leads; the one that contributed to the lexicon of the words
   */
  public static LeaderFinder create(Registry registry) {
    return new LeaderFinder(registry);
  }

  /** {@return what it is and whom it knows} */
  @Override
  public String toString() {
    return "LeaderFinder with " + registry;
  }

  /**
   * {@return the people and states that a text names}
   *
   * @param words of a lexicon that {@link LeadersLexicon} contributed to
   * @param date the article's date
   */
  public LeaderReading find(Words words, PartialDate date) {
    Table table = new Table(words);
    CountryFinder countries = CountryFinder.find(table);
    List<Draft> drafts = new DraftFinder(table, countries).find();
    Scene scene = new Scene(registry, table, countries, date, drafts);
    new NameResolver(scene).resolve();
    new RoleResolver(scene).resolve();
    new LaterNames(scene).find();
    new HandleReader(scene).find();
    new PronounResolver(scene).resolve();
    drafts.sort(Comparator.comparingInt(draft -> draft.from));
    return reading(scene);
  }

  private static LeaderReading reading(Scene scene) {
    ImmutableList.Builder<PersonMention> people =
        ImmutableList.builderWithExpectedSize(scene.drafts.size());
    Set<Leader> leaders = new LinkedHashSet<>();
    StaleOffices stale = new StaleOffices(scene);
    for (Draft draft : scene.drafts) {
      if (isKept(draft)) {
        PersonMention mention = new PersonMention(draft, scene);
        people.add(mention);
        stale.add(mention);
        if (draft.referent != null && draft.referent.leader != null) {
          leaders.add(draft.referent.leader.leader());
        }
      }
    }
    return new LeaderReading(
        people.build(),
        scene.countries.mentions(),
        ImmutableList.copyOf(leaders),
        stale.offices(),
        scene.unread(),
        scene.words.count());
  }

  /** What could be anybody is no mention: "the president" of nobody knows what. */
  private static boolean isKept(Draft draft) {
    if (draft.referent != null || !draft.candidates.isEmpty()) {
      return true;
    }
    return draft.form == MentionForm.ROLE
        && !draft.hasName()
        && (draft.country != null || draft.ofUnknownState);
  }
}
