package io.github.handbookmaven.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.kept.KeptInMemory;
import io.github.handbookmaven.kept.KeptResults;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeenBeforeTest {
  private final KeptResults results = new KeptInMemory();
  private final AtomicInteger asked = new AtomicInteger();

  private final ClassifiedDocument document = keyed("a");

  private static ClassifiedDocument keyed(String key) {
    ClassifiedDocument read =
        HandbookOf.file("docs/a.md", "# A\n\nTODO").build().entries().get(0).classified();
    return new ClassifiedDocument(read.document(), read.classification(), key);
  }

  private final class Counting implements DocumentRule {
    @Override
    public String id() {
      return "counting";
    }

    @Override
    public Family family() {
      return Family.STRUCTURE;
    }

    @Override
    public Severity defaultSeverity() {
      return Severity.NOTE;
    }

    @Override
    public Stream<Observation> inspect(ClassifiedDocument document, Options options) {
      asked.incrementAndGet();
      return Stream.of(
          Observation.of(document.titlePlace(), "it is there", "nothing")
              .about("subject")
              .rated(Severity.WARNING));
    }
  }

  private Inspector inspector(String option) {
    RuleSettings settings =
        new RuleSettings(
            Map.of(
                "counting",
                new RuleSettings.Choice(
                    false, Optional.empty(), new Options(Map.of("words", option)))),
            true);
    return new Inspector(List.of(new Counting()), settings).keeping(results);
  }

  @Test
  void aDocumentThatIsAsItWasIsNotLookedAtAgain() {
    List<Reported> first = inspector("one").inspect(document);
    results.settle();
    List<Reported> second = inspector("one").inspect(document);

    assertThat(asked).hasValue(1);
    assertThat(second)
        .extracting(Reported::observation)
        .isEqualTo(first.stream().map(Reported::observation).toList());
  }

  @Test
  void anotherTextOrAnotherOptionIs() {
    inspector("one").inspect(document);
    inspector("one").inspect(keyed("b"));
    inspector("two").inspect(document);

    assertThat(asked).hasValue(3);
  }

  @Test
  void whatIsKeptOfNoFileIsLookedAtEachTime() {
    inspector("one").inspect(keyed(""));
    inspector("one").inspect(keyed(""));

    assertThat(asked).hasValue(2);
  }
}
