package io.github.handbookmaven.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.handbookmaven.robustness.CountedText.ReadTooOften;
import io.github.handbookmaven.robustness.PatternsInCode.Use;
import io.github.handbookmaven.robustness.PatternsInCode.Way;
import io.github.handbookmaven.robustness.RegexPumps.Pump;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * No regular expression recurses, and none works in the square of a text's length: what people
 * write can be long and repetitive, and Java's engine does both where a pattern lets it.
 */
class PatternsTest {
  private static final int SHORT = 5_000;
  private static final int LONG = 2 * SHORT;
  private static final long SMALL_STACK = 256 * 1024;

  /** A window of a hundred characters looked at from each character is bearable. */
  private static final long FEW_READS = 100L * LONG;

  private static final long TOO_MANY_READS = 1_500L * LONG;

  /** No pattern expects it, so that none is content before the end. */
  private static final String END = "\u0007";

  @TestFactory
  Stream<DynamicTest> everyPatternIsLinearAndDoesNotRecurse() {
    return PatternsInCode.all().stream()
        .map(
            use ->
                dynamicTest(
                    use.toString(), () -> assertThat(fault(use)).as(use.toString()).isEmpty()));
  }

  @Test
  void thePatternsOfTheCodeAreFound() {
    assertThat(PatternsInCode.all()).hasSizeGreaterThan(200);
  }

  @Test
  void aPatternThatRecursesOrWorksInTheSquareIsSeen() {
    assertThat(fault(use("(?:a|b)*c", Way.MATCH))).isPresent();
    assertThat(fault(use("\\s*x", Way.FIND))).isPresent();
    assertThat(fault(use("(?:[ab]+/)+c", Way.MATCH))).isPresent();
    assertThat(fault(use("[a-z]+/.*", Way.MATCH))).isEmpty();
    assertThat(fault(use("(?:a|b)*+c", Way.MATCH))).isEmpty();
  }

  private static Use use(String regex, Way way) {
    return new Use("", Pattern.compile(regex), EnumSet.of(way));
  }

  /** The first fault of a pattern, found on a stack that soon tells what recurses. */
  private static Optional<String> fault(Use use) {
    AtomicReference<Optional<String>> found = new AtomicReference<>(Optional.empty());
    Thread thread = new Thread(null, () -> found.set(firstFault(use)), "small", SMALL_STACK);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return found.get();
  }

  private static Optional<String> firstFault(Use use) {
    return RegexPumps.of(use.pattern()).stream()
        .flatMap(
            pump -> use.ways().stream().flatMap(way -> fault(use.pattern(), way, pump).stream()))
        .findFirst();
  }

  private static Optional<String> fault(Pattern pattern, Way way, Pump pump) {
    try {
      long more = reads(pattern, way, pump.text(LONG) + END);
      if (more <= FEW_READS) {
        return Optional.empty();
      }
      long few = reads(pattern, way, pump.text(SHORT) + END);
      return more > 3 * few ? told(way, pump, few + " reads, then " + more) : Optional.empty();
    } catch (ReadTooOften endless) {
      return told(way, pump, "more than " + TOO_MANY_READS + " reads");
    } catch (StackOverflowError deep) {
      return told(way, pump, "recursion");
    }
  }

  private static Optional<String> told(Way way, Pump pump, String what) {
    String text = "'" + pump.start() + "' + '" + pump.part() + "'*";
    return Optional.of((way + " " + text + ": " + what).replace("\n", "\\n"));
  }

  private static long reads(Pattern pattern, Way way, String text) {
    CountedText counted = new CountedText(text, TOO_MANY_READS);
    Matcher matcher = pattern.matcher(counted);
    if (way == Way.MATCH) {
      matcher.matches();
    } else {
      while (matcher.find()) {
        matcher.end();
      }
    }
    return counted.reads();
  }
}
