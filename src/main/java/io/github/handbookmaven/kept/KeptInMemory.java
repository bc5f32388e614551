package io.github.handbookmaven.kept;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Results that are kept as long as this process makes one edition after another. */
public final class KeptInMemory implements KeptResults {
  private final Map<String, Generations<?>> kinds = new ConcurrentHashMap<>();

  /** Those of the last run that was settled, and those of this one. */
  private static final class Generations<T> implements Kept<T> {
    private final Class<T> type;
    private Map<String, T> last = Map.of();
    private Map<String, T> now = new ConcurrentHashMap<>();
    private final Set<String> found = ConcurrentHashMap.newKeySet();

    Generations(Class<T> type) {
      this.type = type;
    }

    @Override
    public Optional<T> find(String key) {
      T result = now.getOrDefault(key, last.get(key));
      if (result != null) {
        now.put(key, result);
        found.add(key);
      }
      return Optional.ofNullable(result);
    }

    @Override
    public void keep(String key, T result) {
      now.put(key, type.cast(result));
    }

    void settle() {
      last = now;
      now = new ConcurrentHashMap<>();
      found.clear();
    }

    void forgetThisRun() {
      now = new ConcurrentHashMap<>();
      found.clear();
    }
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> Kept<T> of(String kind, Class<T> type) {
    return (Kept<T>) kinds.computeIfAbsent(kind, name -> new Generations<>(type));
  }

  @Override
  public <T> Kept<T> inMemory(String kind, Class<T> type) {
    return of(kind, type);
  }

  @Override
  public int found() {
    return kinds.values().stream().mapToInt(kind -> kind.found.size()).sum();
  }

  @Override
  public void settle() {
    kinds.values().forEach(Generations::settle);
  }

  @Override
  public void close() {
    kinds.values().forEach(Generations::forgetThisRun);
  }
}
