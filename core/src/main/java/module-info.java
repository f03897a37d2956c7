/** Queries and compares what was read. */
module dev.communique.core {
  requires transitive dev.communique.parser;
  requires com.fasterxml.jackson.dataformat.csv;
  requires java.xml;
  requires io.github.javadiffutils;
  requires org.apache.commons.text;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.core;
  requires org.apache.lucene.join;
  requires org.apache.lucene.queries;
  requires static dflib;
  requires static org.jspecify;
  requires static com.google.errorprone.annotations;

  exports dev.communique.core;
  exports dev.communique.core.chart;
  exports dev.communique.core.compare;
  exports dev.communique.core.dossier;
  exports dev.communique.core.events;
  exports dev.communique.core.export;
  exports dev.communique.core.query;
  exports dev.communique.core.search;
  exports dev.communique.core.statistics;
  exports dev.communique.core.timeline;
}
