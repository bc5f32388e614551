package io.github.handbookmaven.model;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

/**
 * A component of a record, read by who does not know the record's type.
 *
 * @param component as declared
 * @param reader takes the record and gives the component, both as objects
 */
public record RecordPart(RecordComponent component, MethodHandle reader) {
  private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);

  /** Looked up once a class: there are as many records as documents, of a few dozen types. */
  private static final ClassValue<List<RecordPart>> PARTS =
      new ClassValue<>() {
        @Override
        protected List<RecordPart> computeValue(Class<?> type) {
          return Stream.of(type.getRecordComponents()).map(RecordPart::of).toList();
        }
      };

  /**
   * The components of a record.
   *
   * @param type a record's
   * @return in the order they are declared
   */
  public static List<RecordPart> of(Class<?> type) {
    return PARTS.get(type);
  }

  private static RecordPart of(RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return new RecordPart(
          component, MethodHandles.lookup().unreflect(component.getAccessor()).asType(ANY));
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException("it was made accessible: " + component, impossible);
    }
  }

  /**
   * What it is called.
   *
   * @return the component's name
   */
  public String name() {
    return component.getName();
  }

  /**
   * Reads it.
   *
   * @param record one of the type it was made of
   * @return the component; may be null
   */
  public Object of(Record record) {
    try {
      return (Object) reader.invokeExact((Object) record);
    } catch (RuntimeException | Error thrown) {
      throw thrown;
    } catch (Throwable impossible) {
      throw new IllegalStateException("a component throws nothing checked", impossible);
    }
  }
}
