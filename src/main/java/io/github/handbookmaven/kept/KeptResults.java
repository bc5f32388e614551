package io.github.handbookmaven.kept;

import java.util.Optional;

/** All results that are kept from run to run. A run opens them, settles them, and closes them. */
public interface KeptResults extends AutoCloseable {

  /** Nothing is kept. */
  KeptResults NONE =
      new KeptResults() {
        @Override
        public <T> Kept<T> of(String kind, Class<T> type) {
          return new Kept<>() {
            @Override
            public Optional<T> find(String key) {
              return Optional.empty();
            }

            @Override
            public void keep(String key, T result) {
              return;
            }
          };
        }

        @Override
        public int found() {
          return 0;
        }

        @Override
        public void settle() {
          return;
        }

        @Override
        public void close() {
          return;
        }
      };

  /**
   * The results of a kind.
   *
   * @param <T> the kind
   * @param kind its name, lower-case letters
   * @param type what results are: a record of values and records
   * @return those of earlier runs, and those of this one
   */
  <T> Kept<T> of(String kind, Class<T> type);

  /**
   * The results of a kind that is sooner found out than read from a disk.
   *
   * @param <T> the kind
   * @param kind its name, lower-case letters
   * @param type what results are
   * @return those of earlier runs of this process; none where it makes one run alone
   */
  default <T> Kept<T> inMemory(String kind, Class<T> type) {
    return NONE.of(kind, type);
  }

  /**
   * How much of this run was done before.
   *
   * @return how many results of any kind it found
   */
  int found();

  /** Ends a run that came to its end: what it neither found nor kept is forgotten. */
  void settle();

  /** Lets go of files. What was not settled is as it was before the run. */
  @Override
  void close();
}
