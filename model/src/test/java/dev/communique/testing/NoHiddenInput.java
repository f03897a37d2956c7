package dev.communique.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/**
 * No call (nor method reference) that takes its charset, locale, time zone or time from the
 * machine, writes to the standard streams, logs, or ends the program.
 */
final class NoHiddenInput extends ArchCondition<JavaClass> {
  private static final String NEW = "<init>";

  /** Wrong whatever the arguments. */
  private static final ImmutableSetMultimap<String, String> NEVER =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("java.lang.System", "out", "err", "in", "exit", "currentTimeMillis")
          .putAll("java.lang.System", "setOut", "setErr", "setProperty", "getenv")
          .putAll("java.lang.Runtime", "exit", "halt")
          .putAll("java.lang.Math", "random")
          .putAll("java.nio.charset.Charset", "defaultCharset")
          .putAll("java.util.Locale", "getDefault", "setDefault")
          .putAll("java.util.TimeZone", "getDefault", "setDefault")
          .putAll("java.time.ZoneId", "systemDefault")
          .putAll("java.time.Clock", "systemDefaultZone", "systemUTC", "system")
          .putAll("java.util.Calendar", "getInstance")
          .putAll("java.util.logging.Logger", "getLogger", "getGlobal", "getAnonymousLogger")
          .putAll("java.lang.System", "getLogger")
          .build();

  /** Wrong without a charset or locale among the arguments. */
  private static final ImmutableSetMultimap<String, String> UNSTATED =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("java.lang.String", "getBytes", "toLowerCase", "toUpperCase", "format")
          .putAll("java.lang.String", "formatted")
          .putAll("java.io.FileReader", NEW)
          .putAll("java.io.FileWriter", NEW)
          .putAll("java.io.InputStreamReader", NEW)
          .putAll("java.io.OutputStreamWriter", NEW)
          .putAll("java.io.PrintStream", NEW, "format", "printf")
          .putAll("java.io.PrintWriter", "format", "printf")
          .putAll("java.io.ByteArrayOutputStream", "toString")
          .putAll("java.util.Scanner", NEW)
          .putAll("java.util.Formatter", NEW)
          .putAll("java.text.SimpleDateFormat", NEW)
          .putAll("java.text.DecimalFormat", NEW)
          .putAll("java.text.NumberFormat", "getInstance", "getNumberInstance")
          .putAll("java.text.MessageFormat", NEW, "format")
          .putAll("java.text.Collator", "getInstance")
          .putAll("java.text.BreakIterator", "getWordInstance", "getSentenceInstance")
          .putAll("java.time.format.DateTimeFormatter", "ofPattern")
          .build();

  private static final ImmutableSet<String> STATES_IT =
      ImmutableSet.of(
          "java.nio.charset.Charset",
          "java.nio.charset.CharsetDecoder",
          "java.nio.charset.CharsetEncoder",
          "java.util.Locale");

  NoHiddenInput() {
    super("take charset, locale, zone and time from the caller, and neither print, log nor exit");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    for (JavaAccess<?> access : type.getAccessesFromSelf()) {
      if (isHidden(access.getTarget())) {
        events.add(SimpleConditionEvent.violated(access, access.getDescription()));
      }
    }
  }

  private static boolean isHidden(AccessTarget target) {
    String owner = target.getOwner().getName();
    List<String> parameters = parameters(target);
    return NEVER.containsEntry(owner, target.getName())
        || (UNSTATED.containsEntry(owner, target.getName()) && !statesIt(parameters))
        || isClock(owner, target.getName(), parameters)
        || isUnseeded(owner, target.getName(), parameters)
        || isBytesToString(owner, target.getName(), parameters)
        || target.getName().equals("printStackTrace");
  }

  private static List<String> parameters(AccessTarget target) {
    return target instanceof AccessTarget.CodeUnitAccessTarget code
        ? code.getRawParameterTypes().stream().map(JavaClass::getName).toList()
        : ImmutableList.of();
  }

  private static boolean statesIt(List<String> parameters) {
    return parameters.stream().anyMatch(STATES_IT::contains);
  }

  /** {@code now()} of any java.time class without a clock of the caller's. */
  private static boolean isClock(String owner, String name, List<String> parameters) {
    return owner.startsWith("java.time.")
        && name.equals("now")
        && !parameters.contains("java.time.Clock");
  }

  private static boolean isUnseeded(String owner, String name, List<String> parameters) {
    boolean chance = owner.equals("java.util.Random") || owner.equals("java.util.Date");
    return chance && name.equals(NEW) && parameters.isEmpty();
  }

  private static boolean isBytesToString(String owner, String name, List<String> parameters) {
    return owner.equals("java.lang.String")
        && name.equals(NEW)
        && parameters.contains("[B")
        && !statesIt(parameters)
        && !parameters.contains("java.lang.String");
  }
}
