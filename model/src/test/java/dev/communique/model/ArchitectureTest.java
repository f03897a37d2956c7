package dev.communique.model;

import dev.communique.testing.ArchitectureRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
  @TestFactory
  Stream<DynamicTest> the_module_keeps_its_architecture() {
    return ArchitectureRules.of("dev.communique.model", "dev.communique.model.json").tests();
  }
}
