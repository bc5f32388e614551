package io.github.handbookmaven.rule.builtin.reference;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.Metadata;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.site.SiteGenerator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two documents of one id: what refers to it may mean either, so it leads to neither. */
@Mistake(severity = Severity.ERROR)
public final class DuplicateId implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    Map<String, List<Located<String>>> claims =
        handbook.entries().stream()
            .flatMap(entry -> claims(entry, handbook))
            .collect(
                Collectors.groupingBy(
                    Claim::scope,
                    TreeMap::new,
                    Collectors.mapping(Claim::id, Collectors.toList())));
    Set<String> used =
        handbook.references().all().stream()
            .map(reference -> reference.target().strip())
            .collect(Collectors.toSet());
    return claims.values().stream()
        .filter(DuplicateId::isContested)
        .flatMap(all -> observations(all, used));
  }

  /** What a document calls itself; aliases with a leading slash are addresses, not ids. */
  private static Stream<Claim> claims(Entry entry, Handbook handbook) {
    Metadata.Identity identity = entry.document().metadata().identity();
    String folder = isPageOfDocusaurus(entry, handbook) ? entry.path().parent() + "/" : "";
    Stream<Claim> ids = identity.id().stream().map(id -> new Claim(folder + id.value(), id));
    Stream<Claim> aliases =
        identity.aliases().stream()
            .filter(alias -> !alias.value().startsWith("/"))
            .map(alias -> new Claim(alias.value(), alias));
    return Stream.concat(ids, aliases);
  }

  /** Docusaurus takes an id for the name of the page in its folder. */
  private static boolean isPageOfDocusaurus(Entry entry, Handbook handbook) {
    return handbook
        .sources()
        .sites()
        .of(entry.path())
        .filter(site -> site.generator() == SiteGenerator.DOCUSAURUS)
        .isPresent();
  }

  /**
   * An id a document claims.
   *
   * @param scope the id, with the folder in front where it counts in its folder only
   * @param id as written
   */
  private record Claim(String scope, Located<String> id) {}

  private static boolean isContested(List<Located<String>> claims) {
    return claims.stream().map(claim -> claim.at().path()).distinct().count() > 1;
  }

  /** An id that nothing refers to misleads nobody: site generators let each folder have its own. */
  private static Stream<Observation> observations(List<Located<String>> claims, Set<String> used) {
    return claims.stream()
        .map(claim -> observation(claim, claims))
        .map(seen -> used.contains(claims.get(0).value()) ? seen : seen.rated(Severity.NOTE));
  }

  private static Observation observation(Located<String> claim, List<Located<String>> claims) {
    String others =
        claims.stream()
            .map(other -> other.at().path())
            .filter(path -> !path.equals(claim.at().path()))
            .distinct()
            .map(RepoPath::value)
            .collect(Collectors.joining(", "));
    return Observation.of(
        claim.at(),
        "the id '" + claim.value() + "' is also written in " + others,
        "give each document an id of its own");
  }
}
