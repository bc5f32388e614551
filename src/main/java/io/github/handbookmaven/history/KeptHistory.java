package io.github.handbookmaven.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Where the last walk over history is kept, for the next one to go on from. */
public final class KeptHistory {
  /** Every walk starts anew. */
  public static final KeptHistory NONE = new KeptHistory(new Nowhere(), "");

  private final Place place;
  private final String maker;

  private KeptHistory(Place place, String maker) {
    this.place = place;
    this.maker = Objects.requireNonNull(maker, "maker");
  }

  /**
   * Between two runs.
   *
   * @param file written after a long walk
   * @param maker a digest of the code, as other code may tell changes apart in another way
   * @return a place on disk; a file that cannot be read or written is as none
   */
  public static KeptHistory in(Path file, String maker) {
    return new KeptHistory(new OnDisk(file), maker);
  }

  /**
   * For as long as this process makes one edition after another.
   *
   * @return a place that is empty
   */
  public static KeptHistory inMemory() {
    return new KeptHistory(new InMemory(), "");
  }

  String maker() {
    return maker;
  }

  Optional<KeptWalk> last() {
    return place.last();
  }

  /** Keeps a walk, where it took so long that keeping it is less work. */
  void keep(KeptWalk walk) {
    if (walk.walked().commits() >= place.worthKeeping()) {
      place.keep(walk);
    }
  }

  private sealed interface Place {
    Optional<KeptWalk> last();

    /** Over how many commits a walk must have gone. */
    int worthKeeping();

    void keep(KeptWalk walk);
  }

  private record Nowhere() implements Place {
    @Override
    public Optional<KeptWalk> last() {
      return Optional.empty();
    }

    @Override
    public int worthKeeping() {
      return Integer.MAX_VALUE;
    }

    @Override
    public void keep(KeptWalk walk) {
      // Nothing is kept.
    }
  }

  private static final class InMemory implements Place {
    /** What was found is no setting, and settings are compared. */
    private transient volatile KeptWalk walk;

    @Override
    public Optional<KeptWalk> last() {
      return Optional.ofNullable(walk);
    }

    @Override
    public int worthKeeping() {
      return 0;
    }

    @Override
    public void keep(KeptWalk newest) {
      walk = newest;
    }
  }

  private record OnDisk(Path file) implements Place {
    @Override
    public Optional<KeptWalk> last() {
      return KeptWalk.read(file);
    }

    /** What a walk over fewer commits finds is found sooner than it is read. */
    @Override
    public int worthKeeping() {
      return 200;
    }

    @Override
    public void keep(KeptWalk walk) {
      try {
        walk.write(file);
      } catch (IOException unwritable) {
        // The next run walks again.
      }
    }
  }
}
