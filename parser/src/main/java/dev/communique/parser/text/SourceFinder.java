package dev.communique.parser.text;

import dev.communique.model.Outcome;
import java.util.Iterator;

/** Finds what holds records, one source after the other. Not thread-safe. */
interface SourceFinder extends Iterator<Outcome<RecordSource>>, AutoCloseable {
  /** Closes what is open; no source may be read after it. */
  @Override
  void close();
}
