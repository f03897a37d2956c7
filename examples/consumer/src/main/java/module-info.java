/** A module of somebody else's. */
module example.consumer {
  requires dev.communique.core;
}
