package io.github.handbookmaven.robustness;

import io.github.handbookmaven.LiveObjects;
import io.github.handbookmaven.assemble.Progress;
import io.github.handbookmaven.publish.Output;
import io.github.handbookmaven.publish.OutputFolder;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.management.JMException;

/**
 * Weighs what can be reached while documents are read, judged and published, in a Java of its own
 * that keeps nothing it could do without: {@code -XX:SoftRefLRUPolicyMSPerMB=0}. The virtual
 * machine counts it after it has collected garbage, so that it is about the same everywhere.
 */
final class MemoryOfDocuments {
  private static final int SECTIONS = 9;
  private static final int WORDS = 3_000;

  private MemoryOfDocuments() {}

  /**
   * Called in another Java; prints the most bytes for each number of documents.
   *
   * @param arguments a folder that is empty, then numbers of documents
   */
  public static void main(String[] arguments) {
    for (int at = 1; at < arguments.length; at++) {
      int documents = Integer.parseInt(arguments[at]);
      System.out.println(documents + " documents: " + most(Path.of(arguments[0]), documents));
    }
  }

  private static long most(Path folder, int documents) {
    Path project = folder.resolve("of-" + documents);
    AttackedProject attacked = AttackedProject.in(project);
    IntStream.range(0, documents)
        .forEach(
            at -> attacked.file("docs/" + at % 20 + "/" + at + ".md", document(at, documents)));
    Scale scale = new Scale(documents / 4);
    WholeEdition.publish(
        WholeEdition.of(project, scale),
        new WeighedOutput(OutputFolder.open(folder.resolve("pages-" + documents)), scale));
    return scale.most;
  }

  /**
   * Nine sections, some fifty blocks, eight links and fifteen pieces of code in six kilobytes, as
   * procedures on GitHub have them on average.
   */
  private static String document(int at, int of) {
    Random random = new Random(at);
    StringBuilder text = new StringBuilder("---\ntype: runbook\nlast_reviewed: 2026-10-01\n---\n");
    text.append("# Restart part ").append(at).append('\n');
    for (int section = 0; section < SECTIONS; section++) {
      text.append("\n## ").append(words(random, 3)).append("\n\n").append(words(random, 40));
      text.append(" [next](").append(20 * random.nextInt(of / 20) + at % 20).append(".md).\n\n");
      for (int step = 1; step <= 3; step++) {
        text.append(step).append(". ").append(words(random, 8)).append(" `part-").append(at);
        text.append("`.\n");
      }
      text.append("\n```sh\nkubectl get pods --namespace part-").append(at).append("\n```\n");
    }
    return text.toString();
  }

  private static String words(Random random, int count) {
    return random
        .ints(count, 0, WORDS)
        .mapToObj(word -> "word" + Integer.toString(word * word, Character.MAX_RADIX))
        .collect(Collectors.joining(" "));
  }

  /** Weighs what can be reached, now and then. */
  private static final class Scale implements Progress {
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");

    private final int every;
    private final AtomicInteger steps = new AtomicInteger();
    private long most;

    Scale(int every) {
      this.every = every;
    }

    @Override
    public void at(Stage stage, int done, int all) {
      step();
    }

    void step() {
      if (steps.getAndIncrement() % every == 0) {
        weigh();
      }
    }

    synchronized void weigh() {
      try {
        Matcher total = TOTAL.matcher(LiveObjects.histogram());
        most = total.find() ? Math.max(most, Long.parseLong(total.group(1))) : Long.MAX_VALUE;
      } catch (JMException unknown) {
        throw new AssertionError(unknown);
      }
    }
  }

  /** A folder that is looked at while it is filled. */
  private record WeighedOutput(OutputFolder folder, Scale scale) implements Output {
    @Override
    public void write(String name, byte[] bytes) {
      scale.step();
      folder.write(name, bytes);
    }

    @Override
    public void stream(String name, Content content) {
      scale.weigh();
      folder.stream(name, content);
      scale.weigh();
    }
  }
}
