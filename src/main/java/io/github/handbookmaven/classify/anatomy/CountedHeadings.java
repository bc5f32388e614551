package io.github.handbookmaven.classify.anatomy;

import io.github.handbookmaven.classify.language.Sentence;
import io.github.handbookmaven.classify.language.Theme;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Headings that count steps, such as "2. Stop the service" or "Step 2: the service". */
final class CountedHeadings {
  private static final Pattern COUNT =
      Pattern.compile("(?i)(step\\s+)?\\d{1,3}(?:\\.\\d{1,3})*+(?:[.):\\s–—-]+)(\\p{L}.*)");

  private static final int FEW = 2;
  private static final int ONE_IN = 4;

  private final List<Section> sections;

  CountedHeadings(Document document) {
    this.sections = document.sections();
  }

  /**
   * What the counted sections ask, by their fragments. A section that holds steps of its own is
   * none: whoever ticks those has done it.
   */
  Map<String, StepKind> steps(Predicate<Section> holdsSteps) {
    Map<String, StepKind> steps = new LinkedHashMap<>();
    for (int at = 0; areSteps() && at < sections.size(); at++) {
      Section section = sections.get(at);
      Optional<String> heading = counted(section);
      if (heading.isPresent() && within(at).noneMatch(holdsSteps) && deeper(at).isEmpty()) {
        steps.put(section.id(), StepKind.of(said(section, heading.get())));
      }
    }
    return steps;
  }

  /** Chapters are counted too, but few of them are orders, and none is called a step. */
  private boolean areSteps() {
    List<Section> counted = sections.stream().filter(each -> counted(each).isPresent()).toList();
    long orders = counted.stream().filter(CountedHeadings::isOrder).count();
    return counted.size() >= FEW && orders * ONE_IN >= counted.size();
  }

  private static boolean isOrder(Section section) {
    Sentence said = said(section, counted(section).orElse(""));
    return section.heading().toLowerCase(Locale.ROOT).startsWith("step")
        || Stream.of(Theme.ACTION, Theme.INVESTIGATE, Theme.RESPOND).anyMatch(said::opensWithVerb);
  }

  private static Sentence said(Section section, String heading) {
    return Sentence.heading(heading, section.line(), 0);
  }

  private static Optional<String> counted(Section section) {
    Matcher found = COUNT.matcher(section.heading());
    return section.level() > 1 && found.matches() ? Optional.of(found.group(2)) : Optional.empty();
  }

  private List<Section> deeper(int at) {
    return within(at).skip(1).filter(each -> counted(each).isPresent()).toList();
  }

  /** A section and those below it. */
  private Stream<Section> within(int at) {
    int level = sections.get(at).level();
    return Stream.concat(
        Stream.of(sections.get(at)),
        sections.stream().skip(at + 1L).takeWhile(each -> each.level() > level));
  }
}
