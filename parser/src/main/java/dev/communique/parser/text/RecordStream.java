package dev.communique.parser.text;

import dev.communique.model.Outcome;
import java.util.Iterator;

/** Records that come one by one from something open. Not thread-safe. */
interface RecordStream extends Iterator<Outcome<TextRecord>>, AutoCloseable {
  /** Closes what is open; no record comes after it. Closing twice does nothing more. */
  @Override
  void close();
}
