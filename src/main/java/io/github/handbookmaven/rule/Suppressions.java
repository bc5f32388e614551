package io.github.handbookmaven.rule;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.Suppression;
import io.github.handbookmaven.rule.Finding.Silence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The authors' comments that silence findings. A comment speaks about its own line and the block
 * that follows; before the first heading about the whole document; and wherever it stands about
 * findings on the document as a whole.
 */
final class Suppressions {
  private final Map<RepoPath, List<Suppression>> byPath;
  private final Map<RepoPath, Integer> titleLines;
  private final LocalDate today;
  private final Set<Suppression> used = new HashSet<>();

  Suppressions(Handbook handbook, boolean isAllowed) {
    this.today = handbook.today();
    this.byPath =
        isAllowed
            ? handbook.entries().stream()
                .collect(Collectors.toMap(Entry::path, entry -> entry.document().suppressions()))
            : Map.of();
    this.titleLines =
        handbook.entries().stream()
            .collect(Collectors.toMap(Entry::path, entry -> entry.document().title().line()));
  }

  Finding apply(Finding finding) {
    Optional<Suppression> first =
        byPath.getOrDefault(finding.at().path(), List.of()).stream()
            .filter(suppression -> suppression.rule().equals(finding.rule()))
            .filter(suppression -> isAbout(suppression, finding.at()))
            .filter(this::isInForce)
            .findFirst();
    first.ifPresent(used::add);
    return first.map(suppression -> finding.silencedBy(silence(suppression))).orElse(finding);
  }

  private boolean isAbout(Suppression suppression, Place at) {
    boolean isAboutTheDocument = at.line() <= titleLines.getOrDefault(at.path(), 0);
    return isAboutTheDocument
        || (suppression.coversFrom() <= at.line() && at.line() <= suppression.coversTo());
  }

  private boolean isInForce(Suppression suppression) {
    return suppression.until().filter(until -> until.isBefore(today)).isEmpty();
  }

  private static Silence silence(Suppression suppression) {
    Silence.Kind kind = suppression.until().isPresent() ? Silence.Kind.SNOOZE : Silence.Kind.IGNORE;
    return new Silence(kind, suppression.until(), suppression.reason());
  }

  /** Those in force that silenced nothing, though their rule was asked or does not exist. */
  List<Suppression> idle(Set<String> switchedOff) {
    return byPath.values().stream()
        .flatMap(List::stream)
        .filter(suppression -> !used.contains(suppression) && isInForce(suppression))
        .filter(suppression -> !switchedOff.contains(suppression.rule()))
        .sorted(Comparator.comparing(Suppression::at))
        .toList();
  }
}
