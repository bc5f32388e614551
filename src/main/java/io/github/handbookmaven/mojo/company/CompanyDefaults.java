package io.github.handbookmaven.mojo.company;

import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.mojo.company.CompanySettings.Value;
import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Gives a goal the company's values for what neither POM nor command line gave it, as Maven would
 * have: into the field named for the parameter.
 *
 * @param settings the company's
 * @param given what has a value already
 */
public record CompanyDefaults(CompanySettings settings, GivenParameters given) {

  /**
   * Fills a goal's fields.
   *
   * @param goal the goal; parameters it does not have are left out
   * @throws SettingsException where a value is none for its parameter
   */
  public void fill(Object goal) {
    settings
        .parameters()
        .forEach(
            (name, value) -> {
              if (!given.has(name)) {
                field(goal.getClass(), name).ifPresent(field -> set(goal, field, value));
              }
            });
  }

  private static Optional<Field> field(Class<?> type, String name) {
    return Stream.<Class<?>>iterate(type, each -> each != null, Class::getSuperclass)
        .flatMap(each -> Stream.of(each.getDeclaredFields()))
        .filter(field -> field.getName().equals(name))
        .findFirst();
  }

  private static void set(Object goal, Field field, Value value) {
    try {
      field.setAccessible(true);
      field.set(goal, converted(field, value));
    } catch (ReflectiveOperationException e) {
      throw new SettingsException(field.getName(), value.text(), "a value as in a POM");
    }
  }

  private static Object converted(Field field, Value value) throws ReflectiveOperationException {
    if (field.getType() == boolean.class) {
      return truth(field.getName(), value.text());
    }
    if (field.getType() == File.class) {
      return new File(value.text());
    }
    return field.getType() == List.class ? list(field, value.text()) : value.text();
  }

  private static boolean truth(String name, String text) {
    List<String> words = List.of("true", "false");
    if (!words.contains(text)) {
      throw SettingsException.oneOf(name, text, words);
    }
    return Boolean.parseBoolean(text);
  }

  /** Elements as {@code -D} gives them: texts, or beans that take one. */
  private static List<Object> list(Field field, String text) throws ReflectiveOperationException {
    Class<?> element =
        (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
    List<Object> elements = new ArrayList<>();
    for (String each : text.split(",")) {
      elements.add(element == String.class ? each.strip() : bean(element, each.strip()));
    }
    return elements;
  }

  private static Object bean(Class<?> type, String text) throws ReflectiveOperationException {
    Object bean = type.getDeclaredConstructor().newInstance();
    type.getMethod("set", String.class).invoke(bean, text);
    return bean;
  }
}
