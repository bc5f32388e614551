package io.github.handbookmaven.reference.resolve;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.Alert;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.References;
import io.github.handbookmaven.reference.Target;
import io.github.handbookmaven.reference.resolve.PlantedFault.Kind;
import io.github.handbookmaven.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts a few faults of each kind into a repository, always the same ones. */
final class Planter {
  private static final Set<Reference.Kind> LINKS =
      EnumSet.of(Reference.Kind.DOCUMENT, Reference.Kind.FILE);

  private final PlantedTree tree;
  private final References before;
  private final List<PlantedFault> planted = new ArrayList<>();

  private Planter(PlantedTree tree) {
    this.tree = tree;
    this.before = tree.references();
  }

  static List<PlantedFault> plant(PlantedTree tree) {
    Planter planter = new Planter(tree);
    planter.plant(Kind.HEADING_RENAMED, 3, planter::renameHeading);
    planter.plant(Kind.CASE_CHANGED, 2, planter::changeCase);
    planter.plant(Kind.TARGET_DELETED, 3, planter::deleteTarget);
    planter.plant(Kind.IMAGE_GONE, 2, planter::deleteImage);
    planter.command(Kind.PROFILE_UNKNOWN, "mvn -P %s verify");
    planter.command(Kind.MODULE_UNKNOWN, "mvn -pl %s verify");
    planter.moveRunbooks();
    return planter.planted;
  }

  /** Plants in the order of a digest, which is nobody's choice and never changes. */
  private void plant(Kind kind, int most, Predicate<Reference> fault) {
    before.all().stream()
        .filter(reference -> reference.link() >= 0)
        .filter(reference -> reference.outcome().word().equals("resolved"))
        .sorted(Comparator.comparing(reference -> digest(kind, reference)))
        .filter(reference -> !tree.isTouched(reference.at().path()))
        .filter(fault)
        .limit(most)
        .forEach(
            reference ->
                planted.add(new PlantedFault(kind, reference.at().path(), reference.target())));
  }

  private static UUID digest(Kind kind, Reference reference) {
    String name = kind + " " + reference.at() + " " + reference.target();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** Only files that nothing planted so far stands in or leads to. */
  private Optional<RepoPath> fresh(Reference reference) {
    return reference
        .to()
        .flatMap(Planter::file)
        .filter(tree.tree()::isFile)
        .filter(path -> !tree.isTouched(path) && !path.equals(reference.at().path()))
        .filter(path -> planted.stream().noneMatch(fault -> fault.from().equals(path)));
  }

  private static Optional<RepoPath> file(Target target) {
    return target.match(
        doc -> Optional.of(doc.path()),
        code -> Optional.of(code.path()),
        web -> Optional.empty(),
        elsewhere -> Optional.empty());
  }

  private boolean deleteTarget(Reference reference) {
    Optional<RepoPath> target = fresh(reference).filter(any -> LINKS.contains(reference.kind()));
    target.ifPresent(tree::remove);
    return target.isPresent();
  }

  private boolean deleteImage(Reference reference) {
    Optional<RepoPath> target =
        fresh(reference).filter(any -> reference.kind() == Reference.Kind.IMAGE);
    target.ifPresent(tree::remove);
    return target.isPresent();
  }

  /** Links by a name without extension may be lower-cased by the site, so they are left out. */
  private boolean changeCase(Reference reference) {
    Optional<RepoPath> target =
        fresh(reference)
            .filter(any -> LINKS.contains(reference.kind()))
            .filter(path -> reference.target().contains(path.name()));
    target.ifPresent(path -> tree.move(path, path.parent().child(otherCase(path.name()))));
    return target.isPresent();
  }

  private static String otherCase(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    return upper.equals(name) ? name.toLowerCase(Locale.ROOT) : upper;
  }

  /** A heading that stands once, so that its name goes with it. */
  private boolean renameHeading(Reference reference) {
    Optional<String> anchor =
        reference
            .to()
            .flatMap(
                to ->
                    to.match(
                        Target.Doc::anchor,
                        code -> Optional.empty(),
                        web -> Optional.empty(),
                        elsewhere -> Optional.empty()));
    Optional<RepoPath> document = reference.to().flatMap(Target::document);
    if (anchor.isEmpty() || document.isEmpty() || tree.isTouched(document.get())) {
      return false;
    }
    String words = anchor.get().replaceAll("[^\\p{L}\\p{N}]+", "[^\\\\p{L}\\\\p{N}\\\\n]+");
    Pattern heading = Pattern.compile("(?mi)^(#{1,6}) +" + words + "[^\\p{L}\\p{N}\\n]*$");
    String text = tree.text(document.get());
    boolean isOnce = heading.matcher(text).results().count() == 1;
    if (isOnce) {
      tree.rewrite(document.get(), heading.matcher(text).replaceFirst("$1 Planted elsewhere"));
    }
    return isOnce;
  }

  /** In the first documents of a build, at their end. */
  private void command(Kind kind, String command) {
    if (tree.tree().isFile(new RepoPath("pom.xml"))) {
      tree.documents().stream()
          .map(SourceFile::path)
          .filter(path -> !tree.isTouched(path))
          .filter(path -> planted.stream().noneMatch(fault -> fault.from().equals(path)))
          .limit(5)
          .forEach(path -> command(kind, command, path));
    }
  }

  private void command(Kind kind, String command, RepoPath document) {
    String name = "planted-" + kind.name().replaceFirst("_.*", "").toLowerCase(Locale.ROOT);
    String fence = "\n\n```sh\n" + String.format(command, name) + "\n```\n";
    tree.rewrite(document, tree.text(document) + fence);
    planted.add(new PlantedFault(kind, document, name));
  }

  private void moveRunbooks() {
    Stream<Alert> leading = before.alerts().stream().filter(alert -> alert.document().isPresent());
    leading
        .sorted(Comparator.comparing(Alert::name))
        .filter(alert -> !tree.isTouched(alert.document().orElseThrow()))
        .limit(20)
        .forEach(this::moveRunbook);
  }

  private void moveRunbook(Alert alert) {
    RepoPath runbook = alert.document().orElseThrow();
    tree.move(runbook, runbook.parent().child("elsewhere").child("planted-" + runbook.name()));
    planted.add(new PlantedFault(Kind.RUNBOOK_MOVED, alert.at().path(), alert.name()));
  }
}
