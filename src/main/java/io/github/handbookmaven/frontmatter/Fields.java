package io.github.handbookmaven.frontmatter;

import io.github.handbookmaven.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The keys of a front matter, with those one level below the maps other tools group them in.
 *
 * @param all in order of appearance
 */
record Fields(List<Field> all) {
  private static final Set<String> GROUPS =
      Set.of("freshness", "review", "runbook", "metadata", "lastupdate", "spec");

  static Fields of(YamlNode.Mapping map) {
    List<Field> fields = new ArrayList<>();
    for (YamlNode.Entry entry : map.entries()) {
      String key = entry.plainKey();
      fields.add(new Field(key, entry.key().text(), entry.value(), false));
      if (GROUPS.contains(key) && entry.value() instanceof YamlNode.Mapping group) {
        fields.addAll(below(key, group));
      }
    }
    return new Fields(fields);
  }

  /** {@code review: {interval: …}} says the same as {@code review_interval: …}. */
  private static List<Field> below(String group, YamlNode.Mapping map) {
    return map.entries().stream()
        .flatMap(
            entry ->
                Stream.of(group + entry.plainKey(), entry.plainKey())
                    .filter(key -> isMeant(key, group))
                    .limit(1)
                    .map(key -> new Field(key, entry.key().text(), entry.value(), true)))
        .toList();
  }

  /** {@code review: {by: …}} names a person as often as a day, so it says nothing. */
  private static boolean isMeant(String key, String group) {
    return FrontMatterKey.of(key).isPresent()
        && !key.equals("reviewby")
        && !(group.equals("spec") && !key.equals("specowner"));
  }

  /** All entries of a map, those of the maps in it after their own. */
  static Stream<YamlNode.Entry> entries(YamlNode.Mapping map) {
    return map.entries().stream()
        .flatMap(
            entry ->
                Stream.concat(
                    Stream.of(entry),
                    entry.value() instanceof YamlNode.Mapping below
                        ? below.entries().stream()
                        : Stream.empty()));
  }

  /** These, and of others those whose keys are not among these. */
  Fields or(List<Field> others) {
    Stream<Field> missing =
        others.stream()
            .filter(other -> FrontMatterKey.of(other.plainKey()).flatMap(this::get).isEmpty());
    return new Fields(Stream.concat(all.stream(), missing).toList());
  }

  /** The field of a key: its canonical name before synonyms, the first before later ones. */
  Optional<Field> get(FrontMatterKey key) {
    return all.stream()
        .filter(field -> FrontMatterKey.of(field.plainKey()).filter(key::equals).isPresent())
        .min(Comparator.comparing(field -> !key.isCanonical(field.plainKey())));
  }
}
