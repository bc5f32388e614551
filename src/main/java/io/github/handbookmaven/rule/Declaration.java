package io.github.handbookmaven.rule;

import java.util.Locale;
import java.util.Optional;

/**
 * What a rule's class says about itself, read once.
 *
 * @param type the class
 * @param id its simple name in kebab-case
 * @param mistake how bad it is; empty where the class does not say
 * @param about its family; empty where neither class nor package says
 */
record Declaration(Class<?> type, String id, Optional<Mistake> mistake, Optional<InFamily> about) {

  private static final ClassValue<Declaration> READ =
      new ClassValue<>() {
        @Override
        protected Declaration computeValue(Class<?> type) {
          return read(type);
        }
      };

  static Declaration of(Class<?> type) {
    return READ.get(type);
  }

  private static Declaration read(Class<?> type) {
    return new Declaration(
        type,
        type.getSimpleName().replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT),
        Optional.ofNullable(type.getAnnotation(Mistake.class)),
        Optional.ofNullable(type.getAnnotation(InFamily.class))
            .or(() -> Optional.ofNullable(type.getPackage().getAnnotation(InFamily.class))));
  }

  Severity severity() {
    return mistake.map(Mistake::severity).orElseThrow(() -> silent("@Mistake"));
  }

  Family family() {
    return about.map(InFamily::value).orElseThrow(() -> silent("@InFamily"));
  }

  private IllegalStateException silent(String annotation) {
    return new IllegalStateException("rule " + type.getName() + " lacks " + annotation);
  }
}
