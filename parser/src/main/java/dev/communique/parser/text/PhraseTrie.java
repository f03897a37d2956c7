package dev.communique.parser.text;

import java.util.Arrays;

/**
 * A trie whose edges are word forms, as one open-addressing table from (node, form) to node. A node
 * where a phrase ends carries the number of its entry.
 */
final class PhraseTrie {
  static final int ROOT = 1;

  /**
   * Two a form: the node it leads to from the root in the upper half, with its {@link #ends}; and a
   * bit for each form that may follow it, modulo 64.
   */
  private final long[] first;

  private final long[] keys;
  private final int[] children;

  /** For each node, the entry of the phrase that ends there; negative when no phrase goes on. */
  private final int[] ends;

  private final int mask;

  private PhraseTrie(long[] keys, int[] children, int[] ends, int formCount) {
    this.keys = keys;
    this.children = children;
    this.ends = ends;
    this.mask = keys.length - 1;
    this.first = new long[2 * formCount + 2];
    long[] followers = followers(keys, ends.length);
    for (int form = 1; form <= formCount; form++) {
      int node = child(ROOT, form);
      first[2 * form] = (long) node << 32 | ends[node] & 0xFFFF_FFFFL;
      first[2 * form + 1] = followers[node];
    }
  }

  private static long[] followers(long[] keys, int nodeCount) {
    long[] followers = new long[nodeCount];
    for (long key : keys) {
      followers[(int) (key >>> 32)] |= 1L << (int) key;
    }
    followers[0] = 0;
    return followers;
  }

  /** What is known of a form that starts a phrase, for {@link #node} and {@link #ends}; or 0. */
  long start(int form) {
    return first[2 * form];
  }

  /** Whether a phrase may start with the two forms: most that start none are told at once. */
  boolean mayFollow(int first, int second) {
    return (this.first[2 * first + 1] >>> second & 1) != 0;
  }

  /** The node that {@link #start} is about. */
  static int node(long start) {
    return (int) (start >>> 32);
  }

  /** The same as {@link #ends(int)} of that node. */
  static int ends(long start) {
    return (int) start;
  }

  /** The node that {@code form} leads to, or 0. */
  int child(int node, int form) {
    long key = (long) node << 32 | form;
    int slot = slot(key, mask);
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return children[slot];
      }
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  /**
   * The entry of the phrase that ends at {@code node}, or 0; below 0, minus that entry, when no
   * longer phrase goes through the node.
   */
  int ends(int node) {
    return ends[node];
  }

  private static int slot(long key, int mask) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40 ^ mixed >>> 17) & mask;
  }

  /** Grows a trie; not thread-safe. */
  static final class Builder {
    private long[] keys = new long[1024];
    private int[] children = new int[1024];
    private int[] entries = new int[1024];
    private int edges;
    private int nodes = ROOT;

    int child(int node, int form) {
      long key = (long) node << 32 | form;
      int slot = find(key);
      if (keys[slot] == key) {
        return children[slot];
      }
      keys[slot] = key;
      children[slot] = ++nodes;
      if (nodes == entries.length) {
        entries = Arrays.copyOf(entries, nodes * 2);
      }
      if (++edges * 2 > keys.length) {
        grow();
      }
      return nodes;
    }

    private int find(long key) {
      int mask = keys.length - 1;
      int slot = slot(key, mask);
      while (keys[slot] != 0 && keys[slot] != key) {
        slot = (slot + 1) & mask;
      }
      return slot;
    }

    private void grow() {
      long[] oldKeys = keys;
      int[] oldChildren = children;
      keys = new long[oldKeys.length * 2];
      children = new int[keys.length];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != 0) {
          int slot = find(oldKeys[i]);
          keys[slot] = oldKeys[i];
          children[slot] = oldChildren[i];
        }
      }
    }

    int entry(int node) {
      return entries[node];
    }

    void entry(int node, int entry) {
      entries[node] = entry;
    }

    PhraseTrie build(int formCount) {
      int[] ends = new int[nodes + 1];
      for (int node = ROOT; node <= nodes; node++) {
        ends[node] = -entries[node];
      }
      for (long key : keys) {
        int parent = (int) (key >>> 32);
        ends[parent] = Math.abs(ends[parent]);
      }
      return new PhraseTrie(keys.clone(), children.clone(), ends, formCount);
    }
  }
}
