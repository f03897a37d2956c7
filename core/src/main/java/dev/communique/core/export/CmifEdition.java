package dev.communique.core.export;

import static com.google.common.base.Preconditions.checkArgument;

import dev.communique.model.LeaderId;
import dev.communique.model.Report;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What the head of a CMIF file says: who made it, when, where it lies, under which licence. And
 * where its items and people lie on the web. Immutable; copies are made by the methods that start
 * with {@code with}.
 *
 * <pre>{@code
 * CmifEdition.of("Letters between leaders", "Ana Lund", "https://letters.example/cmif.xml")
 *     .withDate(LocalDate.of(2026, 11, 28));
 * }</pre>
 */
public final class CmifEdition {
  private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";
  private static final LocalDate NO_DAY = LocalDate.EPOCH;

  private final String title;
  private final String editor;
  private final String publisher;
  private final String address;
  private final LocalDate date;
  private final String licence;
  private final String items;
  private final Function<LeaderId, Optional<String>> people;

  private CmifEdition(
      String title,
      String editor,
      String publisher,
      String address,
      LocalDate date,
      String licence,
      String items,
      Function<LeaderId, Optional<String>> people) {
    this.title = notBlank("title", title);
    this.editor = notBlank("editor", editor);
    this.publisher = notBlank("publisher", publisher);
    this.address = WebAddress.clean(notBlank("address", address));
    this.date = date;
    this.licence = WebAddress.clean(notBlank("licence", licence));
    this.items = WebAddress.clean(items);
    this.people = people;
  }

  private static String notBlank(String name, String value) {
    checkArgument(!value.isBlank(), "%s must not be blank", name);
    return value;
  }

  /**
   * {@return an edition under CC BY 4.0, published by its editor} Its day is 1970-01-01 until
   * {@link #withDate} says better, since nothing here asks the machine's clock; its items lie below
   * its own address.
   *
   * @param title what it is called
   * @param editor who made it
   * @param address where the file lies
   * @throws IllegalArgumentException if one is blank
   */
  public static CmifEdition of(String title, String editor, String address) {
    return new CmifEdition(
        title, editor, editor, address, NO_DAY, LICENCE, address + "/", id -> Optional.empty());
  }

  /**
   * {@return the same of a day}
   *
   * @param day on which it was made
   */
  public CmifEdition withDate(LocalDate day) {
    return new CmifEdition(title, editor, publisher, address, day, licence, items, people);
  }

  /**
   * {@return the same from a publisher}
   *
   * @param name whose
   * @throws IllegalArgumentException if it is blank
   */
  public CmifEdition withPublisher(String name) {
    return new CmifEdition(title, editor, name, address, date, licence, items, people);
  }

  /**
   * {@return the same under a licence}
   *
   * @param at the licence's address
   * @throws IllegalArgumentException if it is blank
   */
  public CmifEdition withLicence(String at) {
    return new CmifEdition(title, editor, publisher, address, date, at, items, people);
  }

  /**
   * {@return the same with items at other addresses}
   *
   * @param before what goes before an article's id in the address of its messages
   */
  public CmifEdition withItems(String before) {
    return new CmifEdition(title, editor, publisher, address, date, licence, before, people);
  }

  /**
   * {@return the same with leaders in an authority file} Services as correspSearch go by the
   * addresses of VIAF, GND, the Library of Congress, BnF and NDL.
   *
   * @param addresses of leaders, as far as they are known
   */
  public CmifEdition withPeople(Function<LeaderId, Optional<String>> addresses) {
    return new CmifEdition(title, editor, publisher, address, date, licence, items, addresses);
  }

  String title() {
    return title;
  }

  String editor() {
    return editor;
  }

  String publisher() {
    return publisher;
  }

  String address() {
    return address;
  }

  LocalDate date() {
    return date;
  }

  String licence() {
    return licence;
  }

  /** An XML id must not begin with a digit. */
  String id() {
    String uuid = UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8)).toString();
    char first = uuid.charAt(0);
    return first <= '9' ? (char) ('a' + (first - '0') % 6) + uuid.substring(1) : uuid;
  }

  /** Where a message lies. */
  String addressOf(Report report) {
    return items + WebAddress.path(report.article().id()) + "#message-" + report.index();
  }

  Optional<String> addressOf(LeaderId leader) {
    return people.apply(leader);
  }

  /** {@return title and address} */
  @Override
  public String toString() {
    return title + " <" + address + ">";
  }
}
