package io.github.handbookmaven.kept;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.function.Function;
import java.util.stream.Stream;

/** A record is written as its components are, in their order. */
final class RecordForm<T> implements Form<T> {
  private final Constructor<T> constructor;
  private final Method[] accessors;
  private final Form<Object>[] components;

  private RecordForm(Constructor<T> constructor, Method[] accessors, Form<Object>[] components) {
    this.constructor = constructor;
    this.accessors = accessors;
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
    Method[] accessors =
        Stream.of(declared).map(RecordComponent::getAccessor).toArray(Method[]::new);
    Stream.of(accessors).forEach(accessor -> accessor.setAccessible(true));
    Form<Object>[] components =
        Stream.of(declared)
            .map(component -> forms.apply(component.getGenericType()))
            .toArray(Form[]::new);
    Class<?>[] types = Stream.of(declared).map(RecordComponent::getType).toArray(Class[]::new);
    try {
      Constructor<T> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return new RecordForm<>(constructor, accessors, components);
    } catch (NoSuchMethodException impossible) {
      throw new IllegalStateException("every record has one", impossible);
    }
  }

  @Override
  public void write(T value, WrittenResult out) {
    try {
      for (int at = 0; at < components.length; at++) {
        components[at].write(accessors[at].invoke(value), out);
      }
    } catch (ReflectiveOperationException failed) {
      throw new IllegalArgumentException("cannot be written: " + value.getClass(), failed);
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
