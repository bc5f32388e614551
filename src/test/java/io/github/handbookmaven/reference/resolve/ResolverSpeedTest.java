package io.github.handbookmaven.reference.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.ReferenceSettings;
import io.github.handbookmaven.reference.References;
import io.github.handbookmaven.source.Sources;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Resolves 100,000 references of 10,000 documents and prints the processor time: {@code mvn test
 * -Dtest=ResolverSpeedTest -Dhandbook.benchmark=true}.
 */
@Tag("benchmark")
@EnabledIfSystemProperty(named = "handbook.benchmark", matches = "true")
class ResolverSpeedTest {

  @TempDir Path folder;

  @Test
  void tenThousandDocumentsResolveInSeconds() {
    Map<String, String> files = new LinkedHashMap<>();
    for (int number = 0; number < 10_000; number++) {
      files.put("docs/" + number % 100 + "/d" + number + ".md", document(number));
    }
    ProjectOf project = ProjectOf.files(folder, files);
    Sources sources = project.sources();
    List<Document> documents = ProjectOf.documents(sources);

    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    References references =
        ReferenceResolver.resolve(ReferenceSettings.of(folder), sources, documents);
    long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;

    System.out.printf(
        "%d references of %d documents resolved in %.2f s of processor time%n",
        references.all().size(), documents.size(), nanos / 1e9);
    assertThat(references.all()).hasSize(100_000);
    assertThat(references.with(Reference.Outcome.BROKEN)).hasSize(10_000);
    assertThat(references.with(Reference.Outcome.BROKEN_ANCHOR)).hasSize(10_000);
  }

  private static String document(int number) {
    StringBuilder text = new StringBuilder("# Document " + number + "\n\n## Steps\n\n");
    for (int link = 1; link <= 8; link++) {
      int other = (number + link * 37) % 10_000;
      text.append("[x](../%d/d%d.md#steps) ".formatted(other % 100, other));
    }
    return text + "[gone](gone-" + number + ".md) [lost](#lost-" + number + ")\n";
  }
}
