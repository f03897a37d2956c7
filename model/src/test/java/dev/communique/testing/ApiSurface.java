package dev.communique.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.communique.model.Experimental;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What users of a module can call: the public types of its exported packages and their members, a
 * line each. Kept in a file, so that no change of it goes unseen.
 */
public final class ApiSurface {
  private static final boolean UPDATE = Boolean.getBoolean("communique.api.update");
  private static final Pattern EXPORT = Pattern.compile("exports ([\\w.]+);");

  private ApiSurface() {}

  /**
   * {@return the lines of the module whose sources lie in the current folder}
   *
   * @throws IOException if its module-info cannot be read
   */
  public static ImmutableList<String> current() throws IOException {
    ImmutableList.Builder<String> packages = ImmutableList.builder();
    Matcher export =
        EXPORT.matcher(Files.readString(Path.of("src/main/java/module-info.java"), UTF_8));
    while (export.find()) {
      packages.add(export.group(1));
    }
    return of(packages.build());
  }

  private static ImmutableList<String> of(ImmutableList<String> packages) {
    TreeSet<String> lines = new TreeSet<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(packages)) {
      if (packages.contains(type.getPackageName()) && isVisible(type)) {
        lines.add(type.getName() + mark(type));
        type.getMembers().stream()
            .filter(member -> isVisible(member.getModifiers()))
            .forEach(member -> lines.add(line(member)));
      }
    }
    return ImmutableList.copyOf(lines);
  }

  private static boolean isVisible(JavaClass type) {
    return isVisible(type.getModifiers())
        && type.getEnclosingClass().map(ApiSurface::isVisible).orElse(true);
  }

  private static boolean isVisible(Set<JavaModifier> modifiers) {
    boolean isOpen =
        modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    return isOpen && !modifiers.contains(JavaModifier.SYNTHETIC);
  }

  private static String line(JavaMember member) {
    String type =
        member instanceof JavaField field
            ? field.getRawType().getName()
            : member instanceof JavaCodeUnit unit ? unit.getRawReturnType().getName() : "";
    String modifiers =
        member.getModifiers().stream()
            .filter(modifier -> modifier != JavaModifier.SYNTHETIC)
            .map(modifier -> modifier.name().toLowerCase(Locale.ROOT))
            .filter(name -> name.equals("static") || name.equals("abstract"))
            .sorted()
            .collect(Collectors.joining(" "));
    String name = member.getFullName().replace("java.lang.", "");
    return (name + " : " + type.replace("java.lang.", "") + " " + modifiers).strip() + mark(member);
  }

  private static String mark(CanBeAnnotated marked) {
    return marked.isAnnotatedWith(Experimental.class) ? " @Experimental" : "";
  }

  /**
   * {@return the lines that a file keeps; with {@code -Dcommunique.api.update=true} those of now,
   * which are written to it}
   *
   * @param file the file
   * @throws IOException if it cannot be read or written
   */
  public static ImmutableList<String> kept(Path file) throws IOException {
    if (UPDATE) {
      Files.writeString(file, String.join("\n", current()) + "\n", UTF_8);
    }
    return ImmutableList.copyOf(Files.readAllLines(file, UTF_8));
  }
}
