package io.github.handbookmaven.kept;

import io.github.handbookmaven.model.LateList;
import java.util.List;

/**
 * A list as bytes of its own, that are read when somebody looks at the list. Whether they are those
 * that were written the check sum around them told.
 */
record LateForm<T>(Form<List<T>> whole) implements Form<List<T>> {
  @Override
  public void write(List<T> value, WrittenResult out) {
    out.raw(whole.bytes(value));
  }

  @Override
  public List<T> read(StoredResult in) {
    byte[] bytes = in.raw();
    return new LateList<>(() -> whole.read(new StoredResult(bytes)));
  }
}
