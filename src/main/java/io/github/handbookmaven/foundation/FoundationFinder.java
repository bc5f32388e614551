package io.github.handbookmaven.foundation;

import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.foundation.Foundation.Basis;
import io.github.handbookmaven.foundation.Foundation.ForeignBasis;
import io.github.handbookmaven.foundation.Foundation.UnknownBasis;
import io.github.handbookmaven.hub.Listed;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.CrossReferences;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.Reference.Outcome;
import io.github.handbookmaven.reference.References;
import io.github.handbookmaven.reference.Target;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what runbooks rest on: the documents their {@code based_on} names, else the SOPs they link
 * to where a runbook says what to know before and what belongs to it.
 */
public final class FoundationFinder {

  private static final Pattern WAIVER =
      Pattern.compile("none(?:\\s*[:–—-]\\s*(.*))?", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final int MANY = 8;

  private final Map<RepoPath, DocType> types;
  private final References references;
  private final Proposals proposals;
  private final Map<RepoPath, Boolean> forEverybody = new HashMap<>();

  private FoundationFinder(List<ClassifiedDocument> documents, References references) {
    this.types =
        documents.stream()
            .collect(Collectors.toMap(ClassifiedDocument::path, ClassifiedDocument::type));
    this.references = references;
    this.proposals =
        new Proposals(
            documents.stream().map(ClassifiedDocument::document).toList(),
            documents.stream()
                .filter(document -> document.type() == DocType.SOP)
                .map(ClassifiedDocument::document)
                .toList());
  }

  /**
   * The SOPs that a runbook might rest on that is not written yet.
   *
   * @param title its title, or the name of its alert
   * @param documents all there are
   * @param sops what can be proposed
   * @return most alike first, at most three
   */
  public static List<RepoPath> proposed(
      String title, List<Document> documents, List<Document> sops) {
    return new Proposals(documents, sops).forTitle(title);
  }

  /**
   * Finds the foundation of every document.
   *
   * @param documents the handbook's documents, and what each is
   * @param references what each points at
   * @return one foundation for each document; {@link Foundation#NONE} for what rests on nothing and
   *     need not
   */
  public static Map<RepoPath, Foundation> find(
      List<ClassifiedDocument> documents, References references) {
    FoundationFinder finder = new FoundationFinder(documents, references);
    return documents.stream()
        .map(ClassifiedDocument::document)
        .collect(
            Collectors.toMap(
                Document::path, finder::foundation, (one, other) -> one, TreeMap::new));
  }

  private boolean isA(DocType type, RepoPath document) {
    return types.get(document) == type;
  }

  private Foundation foundation(Document document) {
    Optional<String> waived = waiver(document);
    List<Basis> bases = new ArrayList<>();
    List<UnknownBasis> unknown = new ArrayList<>();
    List<ForeignBasis> elsewhere = new ArrayList<>();
    readDeclared(document, new Declared(bases, unknown, elsewhere));
    boolean isRunbook = isA(DocType.RUNBOOK, document.path());
    if (isRunbook && waived.isEmpty()) {
      addLinked(document, bases);
    }
    boolean needsProposals =
        isRunbook && bases.isEmpty() && elsewhere.isEmpty() && waived.isEmpty();
    List<RepoPath> alike =
        needsProposals ? proposals.forRunbook(document, linked(document.path())) : List.of();
    return new Foundation(bases, waived, unknown, elsewhere, alike);
  }

  /** What {@code based_on} names. */
  private record Declared(
      List<Basis> bases, List<UnknownBasis> unknown, List<ForeignBasis> elsewhere) {}

  private static Optional<String> waiver(Document document) {
    return document.metadata().relations().basedOn().stream()
        .map(said -> WAIVER.matcher(said.value().strip()))
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1) == null ? "" : matcher.group(1).strip())
        .findFirst();
  }

  private void readDeclared(Document document, Declared declared) {
    Map<Place, Reference> byPlace = new LinkedHashMap<>();
    references.from(document.path()).stream()
        .filter(reference -> reference.section() < 0)
        .forEach(reference -> byPlace.putIfAbsent(reference.at(), reference));
    for (Located<String> name : document.metadata().relations().basedOn()) {
      Reference reference = byPlace.get(name.at());
      if (reference != null && reference.target().equals(name.value())) {
        addDeclared(reference, declared);
      }
    }
  }

  private static void addDeclared(Reference reference, Declared declared) {
    Optional<RepoPath> basis = reference.to().flatMap(Target::document);
    if (basis.isPresent()) {
      declared.bases().add(new Basis(basis.get(), reference.at(), true));
    } else if (CrossReferences.isOne(reference.target()) && reference.outcome() != Outcome.BROKEN) {
      declared.elsewhere().add(new ForeignBasis(listed(reference), reference.at()));
    } else if (reference.outcome() == Outcome.BROKEN) {
      declared
          .unknown()
          .add(new UnknownBasis(reference.target(), reference.at(), reference.hint()));
    }
  }

  private static Optional<Listed> listed(Reference reference) {
    return reference
        .to()
        .flatMap(
            target ->
                target.match(
                    doc -> Optional.empty(),
                    code -> Optional.empty(),
                    web -> Optional.empty(),
                    elsewhere -> Optional.of(elsewhere.listed())));
  }

  private Set<RepoPath> linked(RepoPath document) {
    return references.from(document).stream()
        .flatMap(reference -> reference.to().flatMap(Target::document).stream())
        .filter(other -> !other.equals(document) && !isForEverybody(other))
        .collect(Collectors.toSet());
  }

  /** Looked at once: what many lead to is asked about by as many. */
  private boolean isForEverybody(RepoPath document) {
    return forEverybody.computeIfAbsent(document, this::isWhereAllBegin);
  }

  /** What many lead to is where all begin. */
  private boolean isWhereAllBegin(RepoPath document) {
    return isReadme(document)
        || references.to(document).stream()
                .map(reference -> reference.at().path())
                .distinct()
                .count()
            > MANY;
  }

  /** A page that tells of all the others. */
  private static boolean isReadme(RepoPath document) {
    return document.name().toLowerCase(Locale.ROOT).startsWith("readme.");
  }

  private void addLinked(Document document, List<Basis> bases) {
    Set<Integer> telling = FoundationSections.of(document);
    Set<RepoPath> known = new HashSet<>();
    bases.forEach(basis -> known.add(basis.document()));
    for (Reference reference : references.from(document.path())) {
      Optional<RepoPath> sop =
          reference.to().flatMap(Target::document).filter(path -> isA(DocType.SOP, path));
      if (sop.isPresent() && telling.contains(reference.section()) && known.add(sop.get())) {
        bases.add(new Basis(sop.get(), reference.at(), false));
      }
    }
  }

  /**
   * Documents that rest on one another in a circle.
   *
   * @param foundations of all documents
   * @return each circle once, beginning with its first path; sorted
   */
  public static List<List<RepoPath>> cycles(Map<RepoPath, Foundation> foundations) {
    Map<RepoPath, List<RepoPath>> edges = new TreeMap<>();
    foundations.forEach(
        (path, foundation) ->
            edges.put(path, foundation.bases().stream().map(Basis::document).sorted().toList()));
    return Collections.unmodifiableList(new Cycles(edges).find());
  }
}
