package io.github.handbookmaven.kept;

import io.github.handbookmaven.model.Digest;
import java.util.List;

/** Tells values apart by all they hold, the same in every process. */
public final class ValueDigest {
  private static final int KEY_DIGITS = 32;

  private static final ClassValue<Form<Object>> FORMS =
      new ClassValue<>() {
        @Override
        @SuppressWarnings("unchecked")
        protected Form<Object> computeValue(Class<?> type) {
          return (Form<Object>) Forms.of(type);
        }
      };

  private ValueDigest() {}

  /**
   * A digest of values.
   *
   * @param values records of values and records; one that holds a map is told from itself where
   *     that is listed in another order
   * @return a key that {@link Kept} takes
   * @throws IllegalArgumentException where a record holds anything else
   */
  public static String of(List<? extends Record> values) {
    Digest digest = new Digest();
    for (Record value : values) {
      WrittenResult written = new DigestedResult();
      FORMS.get(value.getClass()).write(value, written);
      byte[] bytes = written.bytes();
      digest.add(value.getClass().getName() + "\0" + bytes.length + "\0").add(bytes);
    }
    return digest.hex(KEY_DIGITS);
  }
}
