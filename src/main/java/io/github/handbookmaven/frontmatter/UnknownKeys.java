package io.github.handbookmaven.frontmatter;

import io.github.handbookmaven.model.EditDistance;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.yaml.YamlNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds keys that are a slip of the pen away from one of ours, and no other tool's. */
final class UnknownKeys {
  /** Shorter words are a slip away from too many others. */
  private static final int SHORTEST = 4;

  private static final int LONG = 8;

  /** Plain keys of Jekyll, Hugo, Docusaurus, MkDocs, GOV.UK, Microsoft, Backstage and others. */
  private static final Set<String> OTHERS =
      Set.of(
          "alert",
          "alerting",
          "alias",
          "area",
          "areas",
          "audio",
          "author",
          "authors",
          "badge",
          "banner",
          "basedir",
          "cases",
          "cover",
          "coverimage",
          "date",
          "dates",
          "details",
          "expiry",
          "group",
          "groups",
          "head",
          "hide",
          "icon",
          "idx",
          "image",
          "items",
          "kind",
          "label",
          "labels",
          "lang",
          "language",
          "lastedited",
          "lastmod",
          "lastmodified",
          "lastreleased",
          "lastreview",
          "lastreviewer",
          "lastupdate",
          "lastupdated",
          "lasttest",
          "layout",
          "level",
          "link",
          "links",
          "locale",
          "menu",
          "meta",
          "metadata",
          "name",
          "nav",
          "next",
          "order",
          "page",
          "pageid",
          "pages",
          "parent",
          "path",
          "paths",
          "permalinks",
          "prev",
          "priority",
          "project",
          "projects",
          "published",
          "ref",
          "refs",
          "relates",
          "relation",
          "relations",
          "release",
          "released",
          "replaces",
          "review",
          "reviews",
          "reviewer",
          "role",
          "roles",
          "rules",
          "safety",
          "scope",
          "section",
          "sections",
          "series",
          "server",
          "servers",
          "service",
          "severities",
          "sidebar",
          "site",
          "slug",
          "slugs",
          "source",
          "space",
          "stage",
          "state",
          "states",
          "stats",
          "style",
          "styles",
          "subtitle",
          "summary",
          "sync",
          "tab",
          "table",
          "tabs",
          "tag",
          "target",
          "tasks",
          "template",
          "test",
          "tests",
          "theme",
          "tile",
          "time",
          "times",
          "tip",
          "toc",
          "topic",
          "topics",
          "url",
          "urls",
          "user",
          "users",
          "uuid",
          "version",
          "versions",
          "video",
          "view",
          "views",
          "weight",
          "width");

  private UnknownKeys() {}

  static List<Flaw> among(RepoPath path, List<YamlNode> documents) {
    return documents.stream()
        .limit(1)
        .filter(YamlNode.Mapping.class::isInstance)
        .flatMap(map -> ((YamlNode.Mapping) map).entries().stream())
        .flatMap(entry -> flaw(path, entry).stream())
        .toList();
  }

  private static Optional<Flaw> flaw(RepoPath path, YamlNode.Entry entry) {
    String written = entry.key().text();
    return meant(entry.plainKey())
        .map(
            meant ->
                new Flaw(
                    Flaw.Kind.UNKNOWN_KEY,
                    new Place(path, entry.key().line(), entry.key().column()),
                    "the key '" + written + "' means nothing here; did you mean '" + meant + "'?",
                    "write `" + meant + ":`, or leave it where it belongs to another tool"));
  }

  /** The canonical key a plain key was probably meant to be. */
  static Optional<String> meant(String plainKey) {
    if (plainKey.length() < SHORTEST
        || plainKey.length() > 40
        || OTHERS.contains(plainKey)
        || FrontMatterKey.of(plainKey).isPresent()) {
      return Optional.empty();
    }
    return FrontMatterKey.all().stream()
        .map(FrontMatterKey::canonical)
        .filter(known -> plain(known).length() >= SHORTEST)
        .filter(known -> EditDistance.between(plainKey, plain(known)) <= allowed(plain(known)))
        .min(Comparator.comparingInt(known -> EditDistance.between(plainKey, plain(known))));
  }

  private static int allowed(String known) {
    return known.length() < LONG ? 1 : 2;
  }

  private static String plain(String canonical) {
    return canonical.replace("_", "").toLowerCase(Locale.ROOT);
  }
}
