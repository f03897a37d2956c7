package dev.communique.parser.leaders;

import com.google.common.collect.ImmutableList;
import dev.communique.model.Leader;
import dev.communique.model.LeaderId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A leader with every spelling and term; equal only to itself. */
final class LeaderRecord {
  private final Leader leader;
  private final ImmutableList<String> shortNames;
  private final ImmutableList<String> variants;
  private final Sex sex;
  private final ImmutableList<OfficeTerm> terms;

  /** Derived; whoever comes first puts it together, and it is the same whoever does. */
  private volatile @Nullable ImmutableList<List<String>> nameParts;

  LeaderRecord(
      Leader leader,
      ImmutableList<String> shortNames,
      ImmutableList<String> variants,
      Sex sex,
      ImmutableList<OfficeTerm> terms) {
    this.leader = leader;
    this.shortNames = shortNames;
    this.variants = variants;
    this.sex = sex;
    this.terms = terms;
  }

  Leader leader() {
    return leader;
  }

  LeaderId id() {
    return leader.id();
  }

  String name() {
    return leader.name();
  }

  /** What the press calls the person alone. */
  ImmutableList<String> shortNames() {
    return shortNames;
  }

  /** Other full names. */
  ImmutableList<String> variants() {
    return variants;
  }

  /** The words of each full name; put together when first asked for. */
  ImmutableList<List<String>> nameParts() {
    ImmutableList<List<String>> parts = nameParts;
    if (parts == null) {
      ImmutableList.Builder<List<String>> all = ImmutableList.builder();
      all.add(NameForms.parts(name()));
      variants.forEach(variant -> all.add(NameForms.parts(variant)));
      parts = all.build();
      nameParts = parts;
    }
    return parts;
  }

  Sex sex() {
    return sex;
  }

  /** In order of their first days. */
  ImmutableList<OfficeTerm> terms() {
    return terms;
  }

  /** Whether the person is named by a given name after a title: kings, heirs, popes. */
  boolean isRoyal() {
    for (OfficeTerm term : terms) {
      if (term.is(OfficeKind.THRONE) || term.is(OfficeKind.HEIR)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an international body's and no state's. */
  boolean isOfBody() {
    return leader.country().isEmpty();
  }

  boolean isInOffice(Days days) {
    for (OfficeTerm term : terms) {
      if (term.isHeldIn(days)) {
        return true;
      }
    }
    return false;
  }

  /** The first day of the first term. */
  long firstDay() {
    return terms.get(0).firstDay();
  }

  /** The term that says most about the person at a date: the top office held then. */
  @Nullable OfficeTerm termAt(Days days) {
    OfficeTerm best = null;
    for (OfficeTerm term : terms) {
      if (term.isHeldIn(days) && (best == null || rank(term) > rank(best))) {
        best = term;
      }
    }
    return best;
  }

  private static int rank(OfficeTerm term) {
    int rank = term.is(OfficeKind.STATE) ? 4 : 0;
    rank += term.is(OfficeKind.GOVERNMENT) ? 2 : 0;
    rank += term.is(OfficeKind.LEADER) ? 3 : 0;
    return rank - (term.is(OfficeKind.ELECT) ? 8 : 0);
  }

  @Override
  public String toString() {
    return leader.id().value();
  }
}
