package io.github.handbookmaven.rule;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import java.util.stream.Stream;

/** Rules as somebody else's jar may bring them. */
public final class FailingRules {
  private FailingRules() {}

  /** Sees every document, and fails at the odd one. */
  @Mistake(severity = Severity.WARNING)
  @InFamily(Family.STRUCTURE)
  public static final class AtOddOnes implements DocumentRule {
    private final Throwable failure;

    /** Fails like this. */
    public AtOddOnes(Throwable failure) {
      this.failure = failure;
    }

    @Override
    public Stream<Observation> inspect(ClassifiedDocument document, Options options) {
      if (document.document().title().text().equals("Odd")) {
        AtOddOnes.<RuntimeException>fail(failure);
      }
      return Stream.of(Observation.of(document.titlePlace(), "seen", "nothing"));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void fail(Throwable failure) throws T {
      throw (T) failure;
    }
  }

  /** Sees every document, and does not come to an end at the odd one. */
  @Mistake(severity = Severity.WARNING)
  @InFamily(Family.STRUCTURE)
  public static final class EndlessAtOddOnes implements DocumentRule {
    @Override
    public Stream<Observation> inspect(ClassifiedDocument document, Options options) {
      boolean isOdd = document.document().title().text().equals("Odd");
      while (isOdd && !Thread.currentThread().isInterrupted()) {
        Thread.onSpinWait();
      }
      return Stream.of(Observation.of(document.titlePlace(), "seen", "nothing"));
    }
  }

  /** Looks at all documents, and does not come to an end. */
  @Mistake(severity = Severity.WARNING)
  @InFamily(Family.STRUCTURE)
  public static final class EndlessAtAll implements HandbookRule {
    @Override
    public Stream<Observation> inspect(Handbook handbook, Options options) {
      while (!Thread.currentThread().isInterrupted()) {
        Thread.onSpinWait();
      }
      return Stream.of(Observation.of(Place.file(RepoPath.ROOT), "seen", "nothing"));
    }
  }

  /** Sees one document, and fails at the next. */
  @Mistake(severity = Severity.WARNING)
  @InFamily(Family.STRUCTURE)
  public static final class Halfway implements HandbookRule {
    @Override
    public Stream<Observation> inspect(Handbook handbook, Options options) {
      return handbook.entries().stream()
          .map(
              entry ->
                  entry.path().name().equals("b.md")
                      ? null
                      : Observation.of(entry.document().titlePlace(), "seen", "nothing"));
    }
  }
}
