package io.github.handbookmaven.kept;

/**
 * How values of a type are written. A form writes what its type declares and reads nothing else: no
 * name in a file decides what is made of it.
 *
 * @param <T> the type
 */
interface Form<T> {

  /** Writes a value. */
  void write(T value, WrittenResult out);

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws RuntimeException of any kind where something else stands there
   */
  T read(StoredResult in);

  /** The bytes of a value. */
  default byte[] bytes(T value) {
    WrittenResult out = new WrittenResult();
    write(value, out);
    return out.bytes();
  }
}
