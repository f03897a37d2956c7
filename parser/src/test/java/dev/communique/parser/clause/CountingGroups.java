package dev.communique.parser.clause;

import dev.communique.parser.text.Words;

/** Counts how often the kind of a group is looked at. */
final class CountingGroups extends GroupTable {
  private long count;

  CountingGroups(Words words) {
    super(words.count(), words.sentenceCount());
  }

  long looks() {
    return count;
  }

  @Override
  GroupKind kind(int group) {
    count++;
    return super.kind(group);
  }

  @Override
  boolean is(int group, GroupKind kind) {
    count++;
    return super.is(group, kind);
  }
}
