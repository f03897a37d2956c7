package dev.communique.cli;

import dev.communique.parser.leaders.Registry;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the program's version and its registry's. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    Optional<String> version =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion());
    Registry registry = Registry.builtIn();
    return new String[] {
      "communique " + version.orElse("(unpackaged)"),
      "registry " + registry.version() + ", valid through " + registry.validThrough()
    };
  }
}
