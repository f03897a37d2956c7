package dev.communique.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How Immutables writes the hidden implementations of this package. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    depluralize = true,
    depluralizeDictionary = {"evidence:evidence", "addressee:addressees", "agency:agencies"},
    jdkOnly = false,
    // None but this: a user's compiler would miss the classes of the others, and warn.
    allowedClasspathAnnotations = Override.class)
@interface ModelStyle {}
