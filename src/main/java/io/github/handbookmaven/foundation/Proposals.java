package io.github.handbookmaven.foundation;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/**
 * Finds the SOPs that a runbook may rest on: those whose subject is for the most part its own too,
 * and those that share a word with it and that it links to, or that have its service, tag or
 * covered code; of the same folder those all of whose words it has. What it does not link to has to
 * tell something that it does: see {@link Act}. The rarer what is shared, the more telling. Each of
 * these was measured by reading: see {@code precision.md}.
 */
final class Proposals {
  private static final int AT_MOST = 3;

  /** A word of more documents than these is the project's own name, or its trade. */
  private static final int TOO_COMMON = 50;

  private static final int COMMON_AT_LEAST = 10;

  /** One of the words shared has to be in half as many documents as a common one. */
  private static final int RARER = 2;

  /** One word in common is chance. */
  private static final int LEAST_COMMON = 2;

  /** An SOP with more of its own that the runbook has not is about something else. */
  private static final double MOST = 0.5;

  /** So much of the name of a thing has to be the runbook's too. */
  private static final double HALF = 0.5;

  /** More than all words together, so that what is linked comes first. */
  private static final double LINKED = 1000;

  private static final Pattern NUMBER = Pattern.compile("[-_.]?\\d+");

  private final int count;
  private final Map<RepoPath, Subject> subjects = new HashMap<>();
  private final Map<RepoPath, Subject> sops = new TreeMap<>();
  private final Map<RepoPath, Document> documents = new HashMap<>();
  private final Map<String, Integer> documentsOf = new HashMap<>();
  private final Map<String, List<RepoPath>> sopsOf = new HashMap<>();
  private final Map<RepoPath, Integer> filesIn = new HashMap<>();

  /**
   * Indexes SOPs.
   *
   * @param all all there are, whose words tell what is common here
   * @param sops those that can be proposed
   */
  Proposals(Collection<Document> all, Collection<Document> sops) {
    count = all.size();
    all.forEach(this::countWords);
    for (Document sop : sops) {
      Subject subject = subject(sop);
      this.sops.put(sop.path(), subject);
      this.documents.put(sop.path(), sop);
      subject
          .words()
          .forEach(word -> sopsOf.computeIfAbsent(word, any -> new ArrayList<>()).add(sop.path()));
    }
  }

  private Subject subject(Document document) {
    return Optional.ofNullable(subjects.get(document.path())).orElseGet(() -> Subject.of(document));
  }

  private void countWords(Document document) {
    Subject subject = Subject.of(document);
    subjects.put(document.path(), subject);
    subject.words().forEach(word -> documentsOf.merge(word, 1, Integer::sum));
    filesIn.merge(document.path().parent(), 1, Integer::sum);
  }

  /**
   * The SOPs a runbook might rest on. One whose file has the same name but for numbers is the same
   * in another version.
   *
   * @param runbook the runbook
   * @param linked documents it links to; who links to many SOPs rests on none of them
   * @return most alike first, at most three; empty where nothing is alike
   */
  List<RepoPath> forRunbook(Document runbook, Set<RepoPath> linked) {
    Subject subject = subject(runbook);
    Set<RepoPath> candidates = candidates(subject);
    candidates.removeIf(sop -> isAnotherVersion(sop, runbook.path()));
    Set<RepoPath> named = new HashSet<>(linked);
    named.retainAll(sops.keySet());
    if (named.size() > AT_MOST) {
      named.clear();
    }
    return best(
        candidates,
        path -> {
          Candidate sop = candidate(subject, Optional.of(runbook.path().parent()), path);
          boolean isLinked = named.contains(path);
          double likeness = likeness(sop, isLinked);
          return likeness > 0 && isUsed(sop, isLinked, runbook) ? likeness : 0;
        });
  }

  /**
   * Whether a runbook does what an SOP tells. One that names a thing only tells of all that may be
   * done with it: a link to it or a label in common has to say that it is meant.
   */
  private boolean isUsed(Candidate sop, boolean isLinked, Document runbook) {
    Act act = Act.of(documents.get(sop.sopPath()), this::isTelling);
    if (act.isNone()) {
      return sop.sharesLabel() || isLinked && sop.titleShare() >= HALF;
    }
    return isLinked || act.isAsWideAs(runbook) && act.isSaidIn(runbook);
  }

  private static boolean isAnotherVersion(RepoPath one, RepoPath other) {
    return NUMBER
        .matcher(one.name())
        .replaceAll("")
        .equals(NUMBER.matcher(other.name()).replaceAll(""));
  }

  /**
   * The SOPs a runbook that is not written yet might rest on.
   *
   * @param title its title, or the name of its alert
   * @return as {@link #forRunbook}
   */
  List<RepoPath> forTitle(String title) {
    Subject subject = Subject.of(title);
    return best(
        candidates(subject), sop -> likeness(candidate(subject, Optional.empty(), sop), false));
  }

  /**
   * An SOP beside a runbook.
   *
   * @param folder the runbook's
   * @param sopPath the SOP's path
   * @param shared the telling words both have
   * @param titleShare how much of the SOP's title the runbook has too: 0 to 1
   * @param nameShare how much of its file's name
   * @param sharesLabel whether they have a service, a tag or covered code in common
   */
  private record Candidate(
      Optional<RepoPath> folder,
      RepoPath sopPath,
      Set<String> shared,
      double titleShare,
      double nameShare,
      boolean sharesLabel) {

    double share() {
      return Math.max(titleShare, nameShare);
    }
  }

  private Candidate candidate(Subject runbook, Optional<RepoPath> folder, RepoPath path) {
    Subject sop = sops.get(path);
    Set<String> words = telling(runbook.words());
    Set<String> shared = telling(sop.words());
    shared.retainAll(words);
    return new Candidate(
        folder,
        path,
        shared,
        share(sop.title(), words),
        share(sop.name(), words),
        sop.labels().stream().anyMatch(runbook.labels()::contains));
  }

  private double share(Set<String> words, Set<String> of) {
    Set<String> telling = telling(words);
    return telling.isEmpty()
        ? 0
        : (double) telling.stream().filter(of::contains).count() / telling.size();
  }

  private Set<RepoPath> candidates(Subject subject) {
    Set<RepoPath> candidates = new HashSet<>();
    subject.words().stream()
        .filter(this::isTelling)
        .forEach(word -> candidates.addAll(sopsOf.getOrDefault(word, List.of())));
    return candidates;
  }

  private static List<RepoPath> best(
      Set<RepoPath> candidates, ToDoubleFunction<RepoPath> likeness) {
    Map<RepoPath, Double> alike = new TreeMap<>();
    candidates.forEach(sop -> alike.put(sop, likeness.applyAsDouble(sop)));
    return alike.entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(AT_MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** 0 where nothing speaks for it. */
  private double likeness(Candidate candidate, boolean isLinked) {
    Set<String> shared = candidate.shared();
    double score = shared.stream().mapToDouble(this::rarity).sum();
    if (isLinked && score > 0) {
      return LINKED + score;
    }
    return isAlike(candidate) && shared.stream().anyMatch(this::isRare) ? score : 0;
  }

  private boolean isAlike(Candidate candidate) {
    int shared = candidate.shared().size();
    return candidate.share() > MOST && shared >= LEAST_COMMON
        || candidate.share() == 1 && sharesFolder(candidate)
        || candidate.sharesLabel();
  }

  private boolean sharesFolder(Candidate candidate) {
    RepoPath folder = candidate.sopPath().parent();
    return candidate.folder().filter(folder::equals).isPresent()
        && filesIn.getOrDefault(folder, 0) <= common();
  }

  private int common() {
    return Math.min(TOO_COMMON, Math.max(COMMON_AT_LEAST, count / 10));
  }

  private boolean isTelling(String word) {
    return documentsOf.getOrDefault(word, 0) <= common();
  }

  private boolean isRare(String word) {
    return RARER * documentsOf.getOrDefault(word, 0) <= common();
  }

  private Set<String> telling(Set<String> words) {
    Set<String> telling = new HashSet<>(words);
    telling.removeIf(word -> !isTelling(word));
    return telling;
  }

  private double rarity(String word) {
    return 1 + Math.log((1.0 + count) / documentsOf.getOrDefault(word, 1));
  }
}
