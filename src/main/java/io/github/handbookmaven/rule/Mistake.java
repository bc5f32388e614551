package io.github.handbookmaven.rule;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a rule's class how bad the mistake is that it reports. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Mistake {

  /**
   * How bad the mistake is, unless the user says otherwise.
   *
   * @return the severity, before any cap
   */
  Severity severity();
}
