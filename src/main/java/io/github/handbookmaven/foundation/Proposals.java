package io.github.handbookmaven.foundation;

import io.github.handbookmaven.model.DataFile;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.Metadata;
import io.github.handbookmaven.model.RepoPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the SOPs most like a runbook: those that share two words of title or path, or one beside a
 * service, a tag or covered code, the rarer the more telling. Words of the trade, such as
 * <em>restart</em> or <em>server</em>, say nothing about what a document is about.
 */
final class Proposals {
  private static final int AT_MOST = 3;

  /** A term that most SOPs share proposes nothing. */
  private static final int TOO_COMMON = 50;

  /** One word in common is chance. */
  private static final int LEAST_COMMON = 2;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern CAMEL_HUMP = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  private static final Set<String> EMPTY_WORDS =
      DataFile.words(Proposals.class, "words-of-the-trade.txt");

  private final int count;
  private final Map<String, List<RepoPath>> byTerm = new HashMap<>();

  /**
   * Indexes SOPs.
   *
   * @param sops what can be proposed
   */
  Proposals(List<Document> sops) {
    count = sops.size();
    for (Document sop : sops) {
      terms(sop)
          .keySet()
          .forEach(term -> byTerm.computeIfAbsent(term, any -> new ArrayList<>()).add(sop.path()));
    }
  }

  /**
   * The SOPs a runbook might rest on.
   *
   * @param runbook the runbook
   * @return most alike first, at most three; empty where nothing is alike
   */
  List<RepoPath> forRunbook(Document runbook) {
    return alike(terms(runbook));
  }

  /**
   * The SOPs a runbook that is not written yet might rest on.
   *
   * @param title its title, or the name of its alert
   * @return as {@link #forRunbook}
   */
  List<RepoPath> forTitle(String title) {
    Map<String, Double> terms = new LinkedHashMap<>();
    addWords(title, terms);
    return alike(terms);
  }

  private List<RepoPath> alike(Map<String, Double> terms) {
    Map<RepoPath, Likeness> alike = new HashMap<>();
    terms.forEach((term, weight) -> compare(term, weight, alike));
    return alike.entrySet().stream()
        .filter(entry -> entry.getValue().shared >= LEAST_COMMON)
        .sorted(
            Comparator.comparing(
                    (Map.Entry<RepoPath, Likeness> entry) -> entry.getValue().score,
                    Comparator.reverseOrder())
                .thenComparing(Map.Entry::getKey))
        .limit(AT_MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What an SOP has in common with a runbook. */
  private static final class Likeness {
    private int shared;
    private double score;
  }

  private void compare(String term, double weight, Map<RepoPath, Likeness> alike) {
    List<RepoPath> sharing = byTerm.getOrDefault(term, List.of());
    if (sharing.isEmpty() || sharing.size() > TOO_COMMON) {
      return;
    }
    double rarity = 1 + Math.log((1.0 + count) / sharing.size());
    for (RepoPath sop : sharing) {
      Likeness likeness = alike.computeIfAbsent(sop, any -> new Likeness());
      likeness.shared++;
      likeness.score += weight * rarity;
    }
  }

  private static Map<String, Double> terms(Document document) {
    Map<String, Double> terms = new LinkedHashMap<>();
    Metadata metadata = document.metadata();
    addWords(document.title().text(), terms);
    addWords(document.derivedId().replaceFirst("\\.[^/]*$", ""), terms);
    add("service ", metadata.relations().services(), 2, terms);
    add("tag ", metadata.identity().tags(), 1.5, terms);
    add("covers ", metadata.relations().covers(), 2, terms);
    return terms;
  }

  private static void addWords(String text, Map<String, Double> terms) {
    String spaced = CAMEL_HUMP.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
    for (String word : NO_WORD.split(spaced)) {
      if (word.length() > 2 && !EMPTY_WORDS.contains(word)) {
        terms.putIfAbsent("word " + singular(word), 1.0);
      }
    }
  }

  private static String singular(String word) {
    return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
        ? word.substring(0, word.length() - 1)
        : word;
  }

  private static void add(
      String kind, List<Located<String>> values, double weight, Map<String, Double> terms) {
    values.forEach(value -> terms.put(kind + value.value().toLowerCase(Locale.ROOT), weight));
  }
}
