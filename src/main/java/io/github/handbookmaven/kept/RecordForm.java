package io.github.handbookmaven.kept;

import io.github.handbookmaven.model.MadeLate;
import io.github.handbookmaven.model.RecordPart;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A record is written as its components are, in their order. */
final class RecordForm<T> implements Form<T> {
  private final Constructor<T> constructor;
  private final List<RecordPart> parts;
  private final Form<Object>[] components;

  private RecordForm(
      Constructor<T> constructor, List<RecordPart> parts, Form<Object>[] components) {
    this.constructor = constructor;
    this.parts = parts;
    this.components = components;
  }

  /**
   * The form of a record.
   *
   * @param type a record
   * @param forms gives the form of a component's type
   */
  @SuppressWarnings("unchecked")
  static <T> RecordForm<T> of(Class<T> type, Function<Type, Form<?>> forms) {
    if (!type.isRecord()) {
      throw new IllegalArgumentException("no form for " + type);
    }
    RecordComponent[] declared = type.getRecordComponents();
    Form<Object>[] components =
        Stream.of(declared)
            .map(component -> form(component, forms.apply(component.getGenericType())))
            .toArray(Form[]::new);
    Class<?>[] types = Stream.of(declared).map(RecordComponent::getType).toArray(Class[]::new);
    try {
      Constructor<T> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return new RecordForm<>(constructor, RecordPart.of(type), components);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException("every record has one", impossible);
    }
  }

  @SuppressWarnings("unchecked")
  private static Form<?> form(RecordComponent component, Form<?> whole) {
    return component.isAnnotationPresent(MadeLate.class)
        ? new LateForm<>((Form<List<Object>>) whole)
        : whole;
  }

  @Override
  public void write(T value, WrittenResult out) {
    for (int at = 0; at < components.length; at++) {
      components[at].write(parts.get(at).of((Record) value), out);
    }
  }

  @Override
  public T read(StoredResult in) {
    Object[] values = new Object[components.length];
    for (int at = 0; at < values.length; at++) {
      values[at] = components[at].read(in);
    }
    try {
      return constructor.newInstance(values);
    } catch (InvocationTargetException refused) {
      throw new IllegalArgumentException(refused.getCause());
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
