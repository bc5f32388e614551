package io.github.handbookmaven.foundation;

import io.github.handbookmaven.classify.language.TitleVerbs;
import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.DataFile;
import io.github.handbookmaven.model.Document;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an SOP does, as its title tells. A runbook rests on it where it does the same on its way: a
 * sibling that does something else with the same thing, and a page that only names the thing, are
 * no foundation.
 *
 * @param verbs without their endings, such as <em>rotat</em>; empty where the title only names a
 *     thing
 * @param objects what it is done to, without endings
 * @param isToAll whether it is done to all there are of them
 */
record Act(Set<String> verbs, Set<String> objects, boolean isToAll) {
  /** Of the objects an act has, a sentence names at least one in so many. */
  private static final int ONE_IN = 2;

  private static final Set<String> ALL = DataFile.words(Act.class, "words-of-number.txt");

  Act {
    verbs = Set.copyOf(verbs);
    objects = Set.copyOf(objects);
  }

  /**
   * What an SOP does.
   *
   * @param sop the SOP
   * @param isTelling whether a word says something here
   */
  static Act of(Document sop, Predicate<String> isTelling) {
    String title = sop.title().text();
    Set<String> verbs =
        TitleVerbs.of(title).stream().map(Subject::bare).collect(Collectors.toSet());
    Set<String> objects = new HashSet<>(Subject.of(title).title());
    objects.removeIf(word -> verbs.contains(word) || !isTelling.test(word));
    return new Act(verbs, objects, isToAll(title));
  }

  private static boolean isToAll(String title) {
    return Subject.allWords(title).anyMatch(ALL::contains);
  }

  /** Whether it only names a thing. */
  boolean isNone() {
    return verbs.isEmpty();
  }

  /** Whether a runbook, too, is about all there are. */
  boolean isAsWideAs(Document runbook) {
    return !isToAll || isToAll(runbook.title().text());
  }

  /** Whether a title, a heading, a sentence or a command of a document tells to do it. */
  boolean isSaidIn(Document document) {
    Stream<String> texts =
        document.sections().stream()
            .flatMap(
                section ->
                    Stream.concat(
                        Stream.of(section.heading()), section.blocks().stream().map(Block::text)));
    return Stream.concat(Stream.of(document.title().text()), texts).anyMatch(this::isSaid);
  }

  private boolean isSaid(String text) {
    Set<String> words = Subject.allWords(text).map(Subject::bare).collect(Collectors.toSet());
    long named = objects.stream().filter(words::contains).count();
    return named > 0
        && named * ONE_IN >= objects.size()
        && verbs.stream().anyMatch(words::contains);
  }
}
