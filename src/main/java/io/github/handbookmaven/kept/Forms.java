package io.github.handbookmaven.kept;

import io.github.handbookmaven.model.PackedText;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.SlottedHtml;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Makes forms of types: of records what their components say, of enums their position, of what the
 * JDK has for single values and collections what is needed here. A record reads itself through its
 * constructor, so that what cannot exist is refused.
 */
final class Forms {
  private static final Map<Type, Form<?>> SINGLE = single();

  private final Map<TypeVariable<?>, Type> bound;

  private Forms(Map<TypeVariable<?>, Type> bound) {
    this.bound = bound;
  }

  /**
   * The form of a type.
   *
   * @throws IllegalArgumentException where the type holds something else
   */
  @SuppressWarnings("unchecked")
  static <T> Form<T> of(Class<T> type) {
    return (Form<T>) new Forms(Map.of()).form(type);
  }

  private static Map<Type, Form<?>> single() {
    Map<Type, Form<?>> forms = new HashMap<>();
    Form<Integer> integer =
        form((value, out) -> out.number(zigzag(value)), in -> (int) unzigzag(in.number()));
    forms.put(int.class, integer);
    forms.put(Integer.class, integer);
    forms.put(boolean.class, form((value, out) -> out.number(value ? 1 : 0), Forms::truth));
    forms.put(
        double.class,
        form(
            (value, out) -> out.number(Long.reverseBytes(Double.doubleToLongBits(value))),
            in -> Double.longBitsToDouble(Long.reverseBytes(in.number()))));
    forms.put(
        String.class, Forms.<String>form((value, out) -> out.text(value), StoredResult::text));
    forms.put(
        PackedText.class,
        Forms.<PackedText>form(
            (value, out) -> out.text(value.text()), in -> PackedText.of(in.text())));
    forms.put(byte[].class, Forms.<byte[]>form((value, out) -> out.raw(value), StoredResult::raw));
    forms.put(int[].class, form(Forms::writeAll, Forms::readAll));
    forms.put(
        RepoPath.class,
        Forms.<RepoPath>form((value, out) -> out.text(value.value()), StoredResult::path));
    forms.put(
        LocalDate.class,
        Forms.<LocalDate>form(
            (value, out) -> out.number(zigzag(value.toEpochDay())),
            in -> LocalDate.ofEpochDay(unzigzag(in.number()))));
    forms.put(
        Period.class,
        Forms.<Period>form(
            (value, out) -> out.text(value.toString()), in -> Period.parse(in.text())));
    return Map.copyOf(forms);
  }

  private static <T> Form<T> form(
      BiConsumer<T, WrittenResult> write, Function<StoredResult, T> read) {
    return new Form<>() {
      @Override
      public void write(T value, WrittenResult out) {
        write.accept(value, out);
      }

      @Override
      public T read(StoredResult in) {
        return read.apply(in);
      }
    };
  }

  /** Numbers near zero are small, whatever their sign. */
  private static long zigzag(long value) {
    return value << 1 ^ value >> 63;
  }

  private static long unzigzag(long value) {
    return value >>> 1 ^ -(value & 1);
  }

  private static boolean truth(StoredResult in) {
    return in.number() == 1;
  }

  private static void writeAll(int[] values, WrittenResult out) {
    out.number(values.length);
    for (int value : values) {
      out.number(zigzag(value));
    }
  }

  private static int[] readAll(StoredResult in) {
    int[] values = new int[in.count()];
    for (int at = 0; at < values.length; at++) {
      values[at] = (int) unzigzag(in.number());
    }
    return values;
  }

  private Form<?> form(Type type) {
    if (type instanceof TypeVariable<?> variable) {
      return form(bound.get(variable));
    }
    if (type instanceof ParameterizedType generic) {
      return generic((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
    }
    Form<?> single = SINGLE.get(type);
    if (single != null) {
      return single;
    }
    Class<?> plain = (Class<?>) type;
    if (plain == SlottedHtml.class) {
      return html(RecordForm.of(SlottedHtml.Packed.class, this::form));
    }
    if (plain.isEnum()) {
      return constant(plain.getEnumConstants());
    }
    return RecordForm.of(plain, this::form);
  }

  private Form<?> generic(Class<?> raw, Type[] arguments) {
    if (raw.isRecord()) {
      Map<TypeVariable<?>, Type> inner = new HashMap<>();
      for (int at = 0; at < arguments.length; at++) {
        Type argument = arguments[at];
        inner.put(
            raw.getTypeParameters()[at],
            argument instanceof TypeVariable<?> variable ? bound.get(variable) : argument);
      }
      return RecordForm.of(raw, new Forms(inner)::form);
    }
    Form<Object> first = any(form(arguments[0]));
    if (raw == Optional.class) {
      return optional(first);
    }
    if (raw == List.class) {
      return collection(first, ArrayList::new);
    }
    if (raw == Set.class) {
      return collection(first, HashSet::new, Forms::inOrder);
    }
    if (raw == Map.class) {
      return map(first, any(form(arguments[1])));
    }
    throw new IllegalArgumentException("no form for " + raw);
  }

  @SuppressWarnings("unchecked")
  private static Form<Object> any(Form<?> form) {
    return (Form<Object>) form;
  }

  private static Form<SlottedHtml> html(Form<SlottedHtml.Packed> packed) {
    return form(
        (value, out) -> packed.write(value.packed(), out), in -> new SlottedHtml(packed.read(in)));
  }

  private static Form<Object> constant(Object[] constants) {
    return form(
        (value, out) -> out.number(((Enum<?>) value).ordinal()),
        in -> constants[Math.toIntExact(in.number())]);
  }

  private static Form<Optional<Object>> optional(Form<Object> inner) {
    return form(
        (value, out) -> {
          out.number(value.isPresent() ? 1 : 0);
          value.ifPresent(present -> inner.write(present, out));
        },
        in -> truth(in) ? Optional.of(inner.read(in)) : Optional.empty());
  }

  /** Equal sets are written as equal bytes, in whatever order a process lists them. */
  private static Collection<Object> inOrder(Collection<Object> values) {
    return values.stream().allMatch(Comparable.class::isInstance)
        ? values.stream().sorted().toList()
        : values;
  }

  private static <C extends Collection<Object>> Form<C> collection(
      Form<Object> inner, Function<Integer, C> empty) {
    return collection(inner, empty, Function.identity());
  }

  private static <C extends Collection<Object>> Form<C> collection(
      Form<Object> inner,
      Function<Integer, C> empty,
      Function<Collection<Object>, Collection<Object>> order) {
    return form(
        (values, out) -> {
          out.number(values.size());
          for (Object value : order.apply(values)) {
            inner.write(value, out);
          }
        },
        in -> {
          int count = in.count();
          C values = empty.apply(count);
          for (int at = 0; at < count; at++) {
            values.add(inner.read(in));
          }
          return values;
        });
  }

  private static Form<Map<Object, Object>> map(Form<Object> keys, Form<Object> values) {
    return form(
        (map, out) -> {
          out.number(map.size());
          map.forEach(
              (key, value) -> {
                keys.write(key, out);
                values.write(value, out);
              });
        },
        in -> {
          Map<Object, Object> map = new HashMap<>();
          for (int left = in.count(); left > 0; left--) {
            map.put(keys.read(in), values.read(in));
          }
          return map;
        });
  }
}
