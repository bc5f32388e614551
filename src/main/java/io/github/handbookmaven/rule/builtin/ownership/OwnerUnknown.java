package io.github.handbookmaven.rule.builtin.ownership;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.EditDistance;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.DidYouMean;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An owner who left, or was misspelt, answers no question. */
@Mistake(severity = Severity.WARNING)
public final class OwnerUnknown implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    List<String> listed = options.words("owners", List.of());
    if (listed.isEmpty()) {
      return Stream.empty();
    }
    Set<String> known = listed.stream().map(OwnerUnknown::plain).collect(Collectors.toSet());
    return handbook.entries().stream().flatMap(entry -> unknown(entry, known));
  }

  private static Stream<Observation> unknown(Entry entry, Set<String> known) {
    return entry.owners().names().stream()
        .filter(owner -> !known.contains(plain(owner)))
        .map(owner -> observation(entry, owner, known));
  }

  private static Observation observation(Entry entry, String owner, Set<String> known) {
    Optional<String> meant = EditDistance.nearest(plain(owner), known, 2);
    String from = entry.owners().from();
    return Observation.of(
            place(entry, owner),
            "owner '" + owner + "' (" + from + ") is not among the known owners",
            meant.map(DidYouMean::remedy).orElse("name one of them, or add the owner to <owners>"))
        .about(owner);
  }

  private static Place place(Entry entry, String owner) {
    return entry.document().metadata().people().owners().stream()
        .filter(said -> said.value().equals(owner))
        .map(Located::at)
        .findFirst()
        .orElseGet(() -> entry.document().titlePlace());
  }

  private static String plain(String owner) {
    return owner.strip().toLowerCase(Locale.ROOT);
  }
}
