package io.github.handbookmaven.publish.html.template;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.velocity.runtime.directive.ForeachScope;
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

  private static final Pattern PREFIXED = Pattern.compile("(?:get|is)([A-Z].*)");

  /** Looked up once a class: every page asks for the same few hundred. */
  private static final ClassValue<Map<String, VelPropertyGet>> PROPERTIES =
      new ClassValue<>() {
        @Override
        protected Map<String, VelPropertyGet> computeValue(Class<?> type) {
          return propertiesOf(type);
        }
      };

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
    return PROPERTIES.get(value.getClass()).get(name);
  }

  /** {@code $foreach.hasNext} and its kin tell templates where a comma goes. */
  private static Map<String, VelPropertyGet> propertiesOf(Class<?> type) {
    Map<String, VelPropertyGet> properties = new HashMap<>();
    if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        properties.put(component.getName(), ComponentGet.of(component.getAccessor()));
      }
    } else if (type == ForeachScope.class) {
      Stream.of(type.getMethods())
          .filter(method -> method.getParameterCount() == 0 && method.getReturnType() != void.class)
          .forEach(method -> addReader(method, properties));
    }
    return properties;
  }

  private static void addReader(Method method, Map<String, VelPropertyGet> into) {
    ComponentGet reader = ComponentGet.of(method);
    into.put(method.getName(), reader);
    Matcher prefixed = PREFIXED.matcher(method.getName());
    if (prefixed.matches()) {
      String capital = prefixed.group(1);
      into.put(Character.toLowerCase(capital.charAt(0)) + capital.substring(1), reader);
    }
  }

  @Override
  public VelPropertySet getPropertySet(Object value, String name, Object argument, Info where) {
    return null;
  }

  /**
   * Reads one component of a record.
   *
   * @param name the accessor's
   * @param accessor takes the record and gives the component, both as objects
   */
  private record ComponentGet(String name, MethodHandle accessor) implements VelPropertyGet {
    static ComponentGet of(Method method) {
      try {
        method.setAccessible(true);
        MethodHandle handle = MethodHandles.lookup().unreflect(method);
        return new ComponentGet(
            method.getName(), handle.asType(MethodType.methodType(Object.class, Object.class)));
      } catch (IllegalAccessException impossible) {
        throw new IllegalStateException("it was made accessible: " + method, impossible);
      }
    }

    @Override
    public Object invoke(Object value) throws InvocationTargetException {
      Object component = read(value);
      return component instanceof Optional<?> optional
          ? optional.map(Object.class::cast).orElse("")
          : component;
    }

    private Object read(Object value) throws InvocationTargetException {
      try {
        return (Object) accessor.invokeExact(value);
      } catch (Throwable failed) {
        throw new InvocationTargetException(failed);
      }
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
