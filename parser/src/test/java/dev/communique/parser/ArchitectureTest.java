package dev.communique.parser;

import dev.communique.testing.ArchitectureRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
  @TestFactory
  Stream<DynamicTest> the_module_keeps_its_architecture() {
    return ArchitectureRules.of(
            "dev.communique.parser.text",
            "dev.communique.parser.time",
            "dev.communique.parser.leaders",
            "dev.communique.parser.clause",
            "dev.communique.parser.quotes",
            "dev.communique.parser.messages",
            "dev.communique.parser")
        .tests();
  }
}
