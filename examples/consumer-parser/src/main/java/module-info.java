/** A module of somebody else's that only reads. */
module example.reader {
  requires dev.communique.parser;
}
