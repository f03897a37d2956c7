/** Reads dated text: records, dates, leaders, quotations, messages. */
module dev.communique.parser {
  requires transitive dev.communique.model;
  requires com.fasterxml.jackson.dataformat.csv;
  requires static org.jspecify;
  requires static com.google.errorprone.annotations;

  exports dev.communique.parser;
  exports dev.communique.parser.leaders;
  exports dev.communique.parser.text;
  exports dev.communique.parser.time;
}
