package io.github.handbookmaven.rule.builtin.type;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.InForce;
import io.github.handbookmaven.twin.FamilyFinder;
import io.github.handbookmaven.twin.TwinFinder;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Of two copies one is fixed and the other is read. */
@Mistake(severity = Severity.NOTE)
public final class DuplicateDocument implements HandbookRule {
  /** Siblings of one family share up to eight tenths legitimately. */
  private static final double JACCARD = 0.9;

  private static final Set<DocType> PROCEDURES = EnumSet.of(DocType.SOP, DocType.RUNBOOK);

  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    List<Document> inForce =
        handbook.entries().stream()
            .filter(entry -> InForce.isInForce(entry.classified()))
            .map(Entry::document)
            .toList();
    return new FamilyFinder(inForce, handbook::sketch, handbook::likeness)
        .families(JACCARD).stream()
            .flatMap(family -> ofOneKind(family, handbook))
            .map(DuplicateDocument::copies)
            .filter(copies -> copies.size() > 1)
            .map(copies -> observation(copies, handbook));
  }

  /** An SOP and a runbook that say the same are another mistake, with a rule of its own. */
  private static Stream<List<Document>> ofOneKind(List<Document> family, Handbook handbook) {
    Optional<DocType> procedure =
        family.stream()
            .map(document -> typeOf(document, handbook))
            .filter(PROCEDURES::contains)
            .findFirst();
    Map<Boolean, List<Document>> kinds =
        family.stream()
            .collect(
                Collectors.partitioningBy(
                    document -> {
                      DocType type = typeOf(document, handbook);
                      return PROCEDURES.contains(type) && type != procedure.orElseThrow();
                    }));
    return kinds.values().stream().filter(kind -> kind.size() > 1);
  }

  /** The first, and those that are no edition of it kept apart on purpose. */
  private static List<Document> copies(List<Document> family) {
    Document first = family.get(0);
    TwinExemptions kept = TwinExemptions.from(first.path());
    return Stream.concat(
            Stream.of(first), family.stream().skip(1).filter(copy -> !kept.onPurpose(copy.path())))
        .toList();
  }

  private static DocType typeOf(Document document, Handbook handbook) {
    return handbook.at(document.path()).orElseThrow().type();
  }

  private static Observation observation(List<Document> copies, Handbook handbook) {
    Document first = copies.get(0);
    Document copy = copies.get(1);
    List<RepoPath> further = copies.stream().skip(2).map(Document::path).toList();
    String others = further.isEmpty() ? "is a copy" : "and " + further.size() + " more are copies";
    return SharedPassage.of(TwinFinder.compare(first, copy), copy.path())
        .observation(
            "'%s' %s of '%s'".formatted(title(copy, handbook), others, title(first, handbook)),
            remedy(further),
            further)
        .about(first.path().value())
        .standingFor(pairs(copies, handbook));
  }

  /** Each copy with the first one it is like: what was told, and recorded, pair by pair. */
  private static List<Observation> pairs(List<Document> copies, Handbook handbook) {
    return IntStream.range(1, copies.size())
        .mapToObj(
            at -> {
              Document copy = copies.get(at);
              Document original = original(copy, copies.subList(0, at), handbook);
              return Observation.of(Place.file(copy.path()), "is a copy", remedy(List.of()))
                  .about(original.path().value());
            })
        .toList();
  }

  private static Document original(Document copy, List<Document> earlier, Handbook handbook) {
    return earlier.stream()
        .filter(each -> handbook.likeness(each, copy) >= JACCARD)
        .findFirst()
        .orElse(earlier.get(0));
  }

  private static String remedy(List<RepoPath> further) {
    return further.isEmpty()
        ? "keep one of the two and name the other's id in its 'aliases', so that old links lead"
            + " there"
        : "keep one of them and name the others' ids in its 'aliases', so that old links lead"
            + " there";
  }

  private static String title(Document document, Handbook handbook) {
    return handbook.at(document.path()).orElseThrow().title();
  }
}
