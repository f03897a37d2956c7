package dev.communique.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.EvaluationResult;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class NoHiddenInputTest {
  @Test
  void finds_every_call_that_reaches_around_the_caller() {
    EvaluationResult result =
        classes()
            .should(new NoHiddenInput())
            .evaluate(new ClassFileImporter().importClasses(Offender.class));
    assertThat(result.getFailureReport().getDetails()).hasSize(11);
  }

  @Test
  void lets_calls_pass_that_state_what_they_use() {
    EvaluationResult result =
        classes()
            .should(new NoHiddenInput())
            .evaluate(new ClassFileImporter().importClasses(Careful.class));
    assertThat(result.getFailureReport().getDetails()).isEmpty();
  }

  @SuppressWarnings({
    "DefaultCharset",
    "StringCaseLocaleUsage",
    "JavaTimeDefaultTimeZone",
    "SystemOut",
    "AnnotateFormatMethod",
    "unused"
  })
  private static final class Offender {
    static Object all(byte[] bytes) {
      System.out.println(System.currentTimeMillis());
      Reader reader = new InputStreamReader(new ByteArrayInputStream(bytes));
      Function<String, String> lower = String::toLowerCase;
      String text = new String(bytes) + "a".getBytes().length + String.format("%d", 1);
      return text + LocalDate.now() + ZoneId.systemDefault() + Locale.getDefault() + new Random();
    }
  }

  @SuppressWarnings("unused")
  private static final class Careful {
    static Object all(byte[] bytes, Clock clock) {
      Reader reader =
          new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
      String text = new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
      return text + LocalDate.now(clock) + String.format(Locale.ROOT, "%d", 1) + new Random(1);
    }
  }
}
