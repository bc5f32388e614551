package io.github.handbookmaven.mojo.rerun;

import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Settings as a text that is the same in every process: the sets of the JDK list what they hold in
 * another order each time it starts.
 */
public final class SettingsText {
  private static final String OURS = "io.github.handbookmaven.";

  private SettingsText() {}

  /** A value nobody knows to write down. */
  static final class Unknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unknown(Class<?> type) {
      super(type.getName());
    }
  }

  /**
   * Writes settings down.
   *
   * @param settings records, beans of ours, collections and what the JDK has for single values
   * @return equal texts for equal settings; empty where they hold anything else
   */
  public static Optional<String> ofAll(List<Object> settings) {
    try {
      return Optional.of(of(settings));
    } catch (Unknown incomparable) {
      return Optional.empty();
    }
  }

  /**
   * Writes a value down.
   *
   * @param value records, beans of ours, collections and what the JDK has for single values
   * @throws Unknown where it holds anything else
   */
  static String of(Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof Optional<?> optional) {
      return of(optional.orElse(null));
    }
    if (value instanceof Map<?, ?> map) {
      return sorted(
          map.entrySet().stream().map(entry -> of(entry.getKey()) + "=" + of(entry.getValue())));
    }
    if (value instanceof Set<?> set) {
      return sorted(set.stream().map(SettingsText::of));
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(SettingsText::of).collect(Collectors.joining(",", "[", "]"));
    }
    return single(value);
  }

  private static String sorted(Stream<String> texts) {
    return texts.sorted().collect(Collectors.joining(",", "{", "}"));
  }

  private static String single(Object value) {
    Class<?> type = value.getClass();
    if (type.isRecord()) {
      return Stream.of(type.getRecordComponents())
          .map(component -> of(read(component, value)))
          .collect(Collectors.joining(",", type.getSimpleName() + "(", ")"));
    }
    boolean isPlain = value instanceof Path || value instanceof File || value instanceof Enum<?>;
    if (isPlain || type.getName().startsWith("java.")) {
      String text = value.toString();
      return text.length() + ":" + text;
    }
    return bean(value);
  }

  private static Object read(RecordComponent component, Object record) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** A class of ours that Maven filled in. */
  private static String bean(Object value) {
    StringBuilder text = new StringBuilder();
    Class<?> type = value.getClass();
    if (!type.getName().startsWith(OURS) || type.isSynthetic() || type.isHidden()) {
      throw new Unknown(type);
    }
    for (; type.getName().startsWith(OURS); type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (isSetting(field)) {
          text.append(field.getName()).append('=').append(of(read(field, value))).append(';');
        }
      }
    }
    return text.toString();
  }

  /** Maven's own things are no settings, and what a goal notes for itself is transient. */
  private static boolean isSetting(Field field) {
    boolean isKept =
        Modifier.isStatic(field.getModifiers()) || Modifier.isTransient(field.getModifiers());
    return !isKept && !field.getType().getName().startsWith("org.");
  }

  private static Object read(Field field, Object bean) {
    try {
      field.setAccessible(true);
      return field.get(bean);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
