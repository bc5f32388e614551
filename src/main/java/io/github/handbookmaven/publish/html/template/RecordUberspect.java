package io.github.handbookmaven.publish.html.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.Uberspect;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/**
 * What a template can reach: the components of records, the labels, and the elements of lists. No
 * method can be called, so nothing can be done to an object that is passed in.
 */
public final class RecordUberspect implements Uberspect {

  /** Made by Velocity. */
  public RecordUberspect() {}

  @Override
  public void init() {
    // nothing to prepare
  }

  @Override
  public Iterator<?> getIterator(Object value, Info where) {
    return value instanceof List<?> list ? list.iterator() : null;
  }

  @Override
  public VelMethod getMethod(Object value, String name, Object[] arguments, Info where) {
    return null;
  }

  @Override
  public VelPropertyGet getPropertyGet(Object value, String name, Info where) {
    if (value instanceof Labels labels) {
      return labels.has(name) ? new LabelGet(name) : null;
    }
    return components(value.getClass())
        .filter(component -> component.getName().equals(name))
        .findFirst()
        .<VelPropertyGet>map(component -> new ComponentGet(component.getAccessor()))
        .orElseGet(() -> ofForeach(value, name));
  }

  private static Stream<RecordComponent> components(Class<?> type) {
    return type.isRecord() ? Arrays.stream(type.getRecordComponents()) : Stream.empty();
  }

  /** {@code $foreach.hasNext} and its kin, which tell templates where a comma goes. */
  private static VelPropertyGet ofForeach(Object value, String name) {
    if (!(value instanceof org.apache.velocity.runtime.directive.ForeachScope)) {
      return null;
    }
    return Stream.of(value.getClass().getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> isReader(method.getName(), name))
        .findFirst()
        .<VelPropertyGet>map(ComponentGet::new)
        .orElse(null);
  }

  private static boolean isReader(String method, String name) {
    String capital = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    return method.equals(name) || method.equals("get" + capital) || method.equals("is" + capital);
  }

  @Override
  public VelPropertySet getPropertySet(Object value, String name, Object argument, Info where) {
    return null;
  }

  /** Reads one component of a record. */
  private static final class ComponentGet implements VelPropertyGet {
    private final Method accessor;

    ComponentGet(Method accessor) {
      this.accessor = accessor;
      accessor.setAccessible(true);
    }

    @Override
    public Object invoke(Object value) throws IllegalAccessException, InvocationTargetException {
      Object component = accessor.invoke(value);
      return component instanceof Optional<?> optional
          ? optional.map(Object.class::cast).orElse("")
          : component;
    }

    @Override
    public boolean isCacheable() {
      return true;
    }

    @Override
    public String getMethodName() {
      return accessor.getName();
    }
  }

  /** Reads one label. */
  private record LabelGet(String name) implements VelPropertyGet {
    @Override
    public Object invoke(Object value) {
      return ((Labels) value).text(name);
    }

    @Override
    public boolean isCacheable() {
      return true;
    }

    @Override
    public String getMethodName() {
      return name;
    }
  }
}
