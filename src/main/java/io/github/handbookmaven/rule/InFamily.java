package io.github.handbookmaven.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what a rule speaks about: of its class, or once of the package that holds all rules of a
 * family. The class wins.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface InFamily {

  /**
   * What the rule, or each rule of the package, speaks about.
   *
   * @return the family
   */
  Family value();
}
