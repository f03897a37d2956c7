package dev.communique.core.export;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A person or organisation at one end of a {@link Letter}. Immutable. */
public final class LetterParty {
  private final String name;
  private final boolean isOrganisation;
  private final Optional<String> reference;

  private LetterParty(String name, boolean isOrganisation, Optional<String> reference) {
    this.name = name;
    this.isOrganisation = isOrganisation;
    this.reference = reference;
  }

  /**
   * {@return a person}
   *
   * @param name as XML can hold it: blanks are tidied, and what no XML text can be is replaced by
   *     U+FFFD
   * @throws IllegalArgumentException if it is blank
   */
  public static LetterParty person(String name) {
    return new LetterParty(tidy(name), false, Optional.empty());
  }

  /**
   * {@return a state, a committee or another body}
   *
   * @param name tidied as that of a person
   * @throws IllegalArgumentException if it is blank
   */
  public static LetterParty organisation(String name) {
    return new LetterParty(tidy(name), true, Optional.empty());
  }

  private static String tidy(String name) {
    String tidied = CharMatcher.whitespace().trimAndCollapseFrom(XmlOutput.clean(name), ' ');
    checkArgument(!tidied.isEmpty(), "name must not be blank");
    return tidied;
  }

  /**
   * {@return the same with an address in an authority file}
   *
   * @param address of VIAF, GND, Wikidata or another
   */
  public LetterParty withReference(String address) {
    return new LetterParty(name, isOrganisation, Optional.of(WebAddress.clean(address)));
  }

  /** {@return the name} */
  public String name() {
    return name;
  }

  /** {@return whether it is a body, not a person} */
  public boolean isOrganisation() {
    return isOrganisation;
  }

  /** {@return the address in an authority file} */
  public Optional<String> reference() {
    return reference;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof LetterParty that
        && name.equals(that.name)
        && isOrganisation == that.isOrganisation
        && reference.equals(that.reference);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, isOrganisation, reference);
  }

  /** {@return the name, and the address in pointed brackets} */
  @Override
  public String toString() {
    return name + reference.map(address -> " <" + address + ">").orElse("");
  }
}
