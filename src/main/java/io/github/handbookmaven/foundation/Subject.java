package io.github.handbookmaven.foundation;

import io.github.handbookmaven.model.DataFile;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.Metadata;
import io.github.handbookmaven.model.RepoPath;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a document is about, as far as its names tell. Words of the trade, such as <em>restart</em>
 * or <em>server</em>, tell nothing.
 *
 * @param title the words of its title, without their endings: <em>rotating</em> is
 *     <em>rotation</em>
 * @param name those of its file's name
 * @param labels its services, tags and what it covers, each behind its kind
 */
record Subject(Set<String> title, Set<String> name, Set<String> labels) {
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern CAMEL_HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
  private static final Pattern ALERT_NAME = Pattern.compile("^\\w+$|(?:\\p{Lu}\\p{Ll}++){3,}+");
  private static final Pattern EXTENSIONS = Pattern.compile("(?<=.)\\..*");
  private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{4})(?:ing|ion|ed|es|s|e)$");

  private static final Set<String> EMPTY_WORDS =
      DataFile.words(Subject.class, "words-of-the-trade.txt");

  Subject {
    title = Set.copyOf(title);
    name = Set.copyOf(name);
    labels = Set.copyOf(labels);
  }

  static Subject of(Document document) {
    Metadata metadata = document.metadata();
    return new Subject(
        words(document.title().text()),
        words(name(document.path())),
        Stream.of(
                labels("service", metadata.relations().services()),
                labels("tag", metadata.identity().tags()),
                labels("covers", metadata.relations().covers()))
            .flatMap(each -> each)
            .collect(Collectors.toSet()));
  }

  static Subject of(String title) {
    return new Subject(words(title), Set.of(), Set.of());
  }

  /** Of {@code restore.html.md} what stands before the first dot. */
  private static String name(RepoPath path) {
    return EXTENSIONS.matcher(path.name()).replaceFirst("");
  }

  private static Set<String> words(String text) {
    return allWords(text)
        .filter(word -> word.length() > 2 && !EMPTY_WORDS.contains(word))
        .map(Subject::bare)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The words of a text as they stand there, in lower case. */
  static Stream<String> allWords(String text) {
    return NO_WORD.splitAsStream(partedNames(text).toLowerCase(Locale.ROOT));
  }

  /** A word without its ending. */
  static String bare(String word) {
    return ENDING.matcher(word).replaceFirst("");
  }

  /** The name of an alert is a sentence; <em>OpenSearch</em> in another is one word. */
  private static String partedNames(String text) {
    return ALERT_NAME
        .matcher(text.strip())
        .replaceAll(name -> CAMEL_HUMP.matcher(name.group()).replaceAll(" "));
  }

  private static Stream<String> labels(String kind, List<Located<String>> values) {
    return values.stream().map(value -> kind + " " + value.value().toLowerCase(Locale.ROOT));
  }

  /** All its words. */
  Set<String> words() {
    return Stream.concat(title.stream(), name.stream()).collect(Collectors.toUnmodifiableSet());
  }
}
