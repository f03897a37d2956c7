package dev.communique.core;

import dev.communique.testing.ArchitectureRules;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
  @TestFactory
  Stream<DynamicTest> the_module_keeps_its_architecture() {
    return ArchitectureRules.of(
            "dev.communique.core.text",
            "dev.communique.core.query",
            "dev.communique.core.search",
            "dev.communique.core.events",
            "dev.communique.core.statistics",
            "dev.communique.core.compare",
            "dev.communique.core.timeline",
            "dev.communique.core.export",
            "dev.communique.core.chart",
            "dev.communique.core.dossier",
            "dev.communique.core")
        .tests();
  }
}
