package io.github.handbookmaven.rule.builtin.type;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.InForce;
import io.github.handbookmaven.twin.TwinFinder;
import io.github.handbookmaven.twin.Twins;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** An SOP and a runbook that say the same drift apart, and nobody knows which one is right. */
@Mistake(severity = Severity.WARNING)
public final class InterchangeablePair implements HandbookRule {
  private static final double JACCARD = 0.3;
  private static final double CONTAINMENT = 0.5;

  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    List<Document> procedures =
        handbook.entries().stream()
            .filter(entry -> InForce.isProcedure(entry.classified()))
            .map(Entry::document)
            .toList();
    Predicate<Document> isSop = document -> typeOf(document.path(), handbook) == DocType.SOP;
    boolean isOfOneKind =
        procedures.stream().allMatch(isSop) || procedures.stream().noneMatch(isSop);
    return isOfOneKind ? Stream.empty() : families(procedures, isSop, handbook);
  }

  private static Stream<Observation> families(
      List<Document> procedures, Predicate<Document> isSop, Handbook handbook) {
    List<Twins> pairs =
        new TwinFinder(procedures, handbook::runs).acrossGroups(isSop, JACCARD, CONTAINMENT);
    List<Twins> apart =
        pairs.stream()
            .filter(pair -> !TwinExemptions.from(pair.one()).onPurpose(pair.other()))
            .toList();
    return families(apart).stream().map(family -> observation(family, handbook));
  }

  /** Pairs that have a document in common, with each other or through further ones. */
  private static Collection<List<Twins>> families(List<Twins> pairs) {
    Map<RepoPath, RepoPath> nearer = new HashMap<>();
    pairs.forEach(pair -> nearer.put(end(pair.one(), nearer), end(pair.other(), nearer)));
    Map<RepoPath, List<Twins>> families = new LinkedHashMap<>();
    for (Twins pair : pairs) {
      families.computeIfAbsent(end(pair.one(), nearer), any -> new ArrayList<>()).add(pair);
    }
    return families.values();
  }

  private static RepoPath end(RepoPath path, Map<RepoPath, RepoPath> nearer) {
    RepoPath at = path;
    while (!nearer.getOrDefault(at, at).equals(at)) {
      nearer.put(at, nearer.getOrDefault(nearer.get(at), nearer.get(at)));
      at = nearer.get(at);
    }
    return at;
  }

  /** A family is told at its first pair; a baseline may know it by each pair alone. */
  private static Observation observation(List<Twins> family, Handbook handbook) {
    Pair first = Pair.of(family.get(0), handbook);
    List<RepoPath> further =
        family.stream()
            .flatMap(twins -> Stream.of(twins.one(), twins.other()))
            .filter(path -> !path.equals(first.runbook()) && !path.equals(first.sop()))
            .distinct()
            .sorted()
            .toList();
    return first
        .observation(further, handbook)
        .standingFor(
            family.stream()
                .map(twins -> Pair.of(twins, handbook).observation(List.of(), handbook))
                .toList());
  }

  /** Which of two is what. */
  private record Pair(RepoPath runbook, RepoPath sop, Twins twins) {
    static Pair of(Twins twins, Handbook handbook) {
      boolean oneIsTheRunbook = typeOf(twins.one(), handbook) == DocType.RUNBOOK;
      return oneIsTheRunbook
          ? new Pair(twins.one(), twins.other(), twins)
          : new Pair(twins.other(), twins.one(), twins);
    }

    Observation observation(List<RepoPath> further, Handbook handbook) {
      String more = further.isEmpty() ? "" : ", as do " + further.size() + " more";
      return SharedPassage.of(twins, runbook)
          .observation(
              "runbook '%s' and SOP '%s' say the same%s"
                  .formatted(title(runbook, handbook), title(sop, handbook), more),
              "keep what is standard in the SOP only; let the runbook name it in 'based_on' and add"
                  + " checks, decisions and responses",
              further)
          .about(sop.value());
    }
  }

  private static DocType typeOf(RepoPath path, Handbook handbook) {
    return handbook.at(path).orElseThrow().type();
  }

  private static String title(RepoPath path, Handbook handbook) {
    return handbook.at(path).orElseThrow().title();
  }
}
