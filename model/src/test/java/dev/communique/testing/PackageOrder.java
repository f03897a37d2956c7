package dev.communique.testing;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A class depends only on its own package, on packages before it, and on earlier modules. */
final class PackageOrder extends ArchCondition<JavaClass> {
  private final ImmutableList<String> packages;

  PackageOrder(ImmutableList<String> packages) {
    super("depend only on packages before theirs: %s", packages);
    this.packages = packages;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    int own = packages.indexOf(type.getPackageName());
    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
      int other = packages.indexOf(dependency.getTargetClass().getPackageName());
      if (other > own) {
        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
      }
    }
  }
}
