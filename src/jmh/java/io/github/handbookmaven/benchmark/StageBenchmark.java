package io.github.handbookmaven.benchmark;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.Classification;
import io.github.handbookmaven.classify.Classifier;
import io.github.handbookmaven.markdown.MarkdownReader;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.OutputFolder;
import io.github.handbookmaven.publish.ThemeSettings;
import io.github.handbookmaven.publish.html.HtmlPublisher;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.Rules;
import io.github.handbookmaven.source.SourceFile;
import io.github.handbookmaven.source.SourceRoot;
import io.github.handbookmaven.twin.Runs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What each stage costs by itself: one document, or two hundred of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StageBenchmark {
  private static final int DOCUMENTS = 200;

  private final MarkdownReader reader = new MarkdownReader(RawHtml.ESCAPE);
  private final Classifier classifier = Classifier.standard();
  private SourceFile file;
  private Document document;
  private Handbook handbook;
  private Edition edition;
  private Path folder;

  /** Makes the documents. */
  @Setup
  public void prepare() throws IOException {
    SourceRoot root = new SourceRoot(RepoPath.ROOT, List.of(), List.of(), Optional.empty());
    file = new SourceFile(new RepoPath("docs/a.md"), root, text(1), List.of());
    document = reader.read(file);
    Map<String, String> files = new LinkedHashMap<>();
    IntStream.range(0, DOCUMENTS).forEach(at -> files.put("docs/d" + at + ".md", text(at)));
    handbook = HandbookOf.files(files).build();
    folder = Files.createTempDirectory("benchmark");
    edition =
        new Edition(
            folder,
            handbook,
            inspect(),
            Rules.installed(),
            ThemeSettings.DEFAULT,
            new Edition.Generator("Handbook", "1"));
  }

  private static String text(int at) {
    Random random = new Random(at);
    StringBuilder text = new StringBuilder("---\nowner: \"@acme/a\"\n---\n# Document " + at);
    for (String heading : List.of("Symptoms", "Diagnosis", "Mitigation", "Escalation")) {
      text.append("\n\n## ").append(heading).append("\n\n").append(prose(random));
      text.append("\n\n1. Check ")
          .append(prose(random))
          .append("\n2. Restart ")
          .append(prose(random));
      text.append("\n\nSee [next](d").append((at + 1) % DOCUMENTS).append(".md).\n");
      text.append("\n```bash\nkubectl get pods\n```\n");
    }
    return text.toString();
  }

  private static String prose(Random random) {
    return IntStream.range(0, 70)
        .mapToObj(word -> "word" + random.nextInt(3000))
        .collect(Collectors.joining(" "));
  }

  /** One document, parsed and rendered. */
  @Benchmark
  public Document parse() {
    return reader.read(file);
  }

  /** One document, weighed. */
  @Benchmark
  public Classification classify() {
    return classifier.classify(document, Optional.empty());
  }

  /** One document, cut into runs of words. */
  @Benchmark
  public Runs cut() {
    return Runs.of(document);
  }

  /** All rules about two hundred documents. */
  @Benchmark
  public List<Finding> inspect() {
    return new Inspector(Rules.installed(), RuleSettings.DEFAULTS).inspect(handbook);
  }

  /** Two hundred documents, published where they stand already. */
  @Benchmark
  public List<Entry> publish() {
    HtmlPublisher.publish(edition, OutputFolder.open(folder.resolve("handbook")));
    return handbook.entries();
  }
}
