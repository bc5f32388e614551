package io.github.handbookmaven.reference;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.Section;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the place in a document that a fragment names. */
public final class AnchorLookup {

  /**
   * What a fragment leads to.
   *
   * @param certainty how sure that is
   * @param anchor as the document spells it; empty unless found
   * @param hint a remark for a found one, what was probably meant for a missing one
   */
  public record Match(Certainty certainty, Optional<String> anchor, Optional<String> hint) {
    private static final Match UNTOLD =
        new Match(Certainty.UNTOLD, Optional.empty(), Optional.empty());

    private static Match found(String anchor) {
      return new Match(Certainty.FOUND, Optional.of(anchor), Optional.empty());
    }

    private static Match top() {
      return new Match(Certainty.FOUND, Optional.empty(), Optional.empty());
    }
  }

  /** How sure a match is. */
  public enum Certainty {
    /** It is there. */
    FOUND,
    /** It is not there. */
    MISSING,
    /** A template or an included file may hold it. */
    UNTOLD
  }

  /** What GitHub serves for any file or page, without a heading of that name. */
  private static final Pattern SERVED_BY_ANYONE =
      Pattern.compile(
          "|_|!.*|top|readme|__tabbed_[\\d_]+|__codelineno-[\\d-]+|L\\d+(?:C\\d+)?(?:-L\\d+(?:C\\d+)?)?");

  /** What forges and generators put before a heading's id. */
  private static final Pattern PREFIX = Pattern.compile("^(?:user-content-|markdown-header-)++");

  /** The words a browser shall scroll to, behind the anchor. */
  private static final Pattern TEXT_DIRECTIVE = Pattern.compile(":~:.*$", Pattern.DOTALL);

  /** Footnotes and the way back from them, by the names generators give them. */
  private static final Pattern FOOTNOTE = Pattern.compile("fn(?:ref)?\\d*[:-]?(.+)");

  /**
   * {@code #tag:database}: where MkDocs' Material lists the pages of a tag, on a page that holds no
   * heading for it. No heading's id has a colon.
   */
  private static final Pattern TAG = Pattern.compile("tag:.+");

  /** {@code ##Heading}: text to GitHub, a heading to older parsers. */
  private static final Pattern UNSPACED_HEADING =
      Pattern.compile("^ {0,3}#{1,6}([^#\\s][^\\n]*)$", Pattern.MULTILINE);

  private static final Pattern HYPHENS = Pattern.compile("[-_]+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern DOXIA_CODE = Pattern.compile("\\.([0-9A-Fa-f]{2})");
  private static final Pattern EMOJI = Pattern.compile(":[\\w+-]+:");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}_\\- ]");

  private static final Pattern HEADING =
      Pattern.compile("^ {0,3}#{1,6}[ \\t]++([^\\n]*)$", Pattern.MULTILINE);

  /** {@code ## Limits <span>(since 2.0)</span>}: what stands before the element. */
  private static final Pattern BEFORE_ELEMENT =
      Pattern.compile(
          "^ {0,3}#{1,6}[ \\t]++([^\\n<]++)<([a-zA-Z]++)\\b[^\\n>]*+>[^\\n]*</\\2>[ \\t#]*$",
          Pattern.MULTILINE);

  private static final Pattern CODE = Pattern.compile("\\p{Lu}+-?\\d+");
  private static final Pattern NO_ASCII = Pattern.compile("[^\\p{ASCII}]+");
  private static final Pattern COPY = Pattern.compile("[-_]\\d+$");

  private final Map<RepoPath, Map<String, String>> looseIds = new HashMap<>();
  private final Map<RepoPath, Boolean> including = new HashMap<>();
  private final Map<RepoPath, String> filled = new HashMap<>();
  private final Function<Document, String> texts;

  /**
   * A lookup.
   *
   * @param texts what readers see of a document, with its pieces as far as they are known
   */
  public AnchorLookup(Function<Document, String> texts) {
    this.texts = texts;
  }

  /**
   * Finds a fragment.
   *
   * @param document the document it is looked for in
   * @param fragment decoded, without {@code #}
   * @return what it leads to
   */
  public Match find(Document document, String fragment) {
    String plain =
        PREFIX.matcher(TEXT_DIRECTIVE.matcher(fragment).replaceFirst("")).replaceFirst("");
    if (document.content().anchors().contains(plain)) {
      return Match.found(plain);
    }
    if (SERVED_BY_ANYONE.matcher(plain).matches() || isFootnote(document, plain)) {
      return Match.top();
    }
    Optional<String> loose = looseId(looseIds(document), plain);
    if (loose.isPresent()) {
      return foundLoosely(loose.get(), plain);
    }
    return document.content().looseAnchors().contains(plain) || isItsTitle(document, plain)
        ? new Match(Certainty.FOUND, Optional.empty(), Optional.of(otherGenerators(plain)))
        : missing(document, plain);
  }

  /** A title in front matter heads the page: readers who land at its top are where they wanted. */
  private static boolean isItsTitle(Document document, String fragment) {
    return document
        .metadata()
        .identity()
        .title()
        .filter(document.metadata()::isInFrontMatter)
        .filter(title -> loosened(slug(title.value())).equals(loosened(fragment)))
        .isPresent();
  }

  /** By what is left of it once signs are dropped, as they are or as Doxia writes them. */
  private static Optional<String> looseId(Map<String, String> ids, String fragment) {
    String decoded = Destination.decode(DOXIA_CODE.matcher(fragment).replaceAll("%$1"));
    return Stream.of(fragment, slug(fragment), slug(decoded))
        .map(written -> ids.get(loosened(written)))
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static boolean isFootnote(Document document, String fragment) {
    Matcher footnote = FOOTNOTE.matcher(fragment);
    return footnote.matches() && document.text().contains("[^" + footnote.group(1) + "]");
  }

  private static Match foundLoosely(String anchor, String written) {
    return anchor.isEmpty()
        ? new Match(Certainty.FOUND, Optional.empty(), Optional.of(otherGenerators(written)))
        : new Match(Certainty.FOUND, Optional.of(anchor), Optional.of(remark(anchor, written)));
  }

  private static String remark(String anchor, String written) {
    return anchor.equalsIgnoreCase(written)
        ? "differs in case from #" + anchor
        : otherGenerators(written) + "; on GitHub it is #" + anchor;
  }

  private static String otherGenerators(String fragment) {
    return "#" + fragment + " works with some site generators only";
  }

  private Match missing(Document document, String fragment) {
    String text = filled.computeIfAbsent(document.path(), any -> texts.apply(document));
    if (isLeftToATemplate(document)
        || TAG.matcher(fragment).matches()
        || isCodeOfAHeading(document, fragment)
        || isWithoutItsElement(text, fragment)
        || isWrittenAsAttribute(text, fragment)
        || UnseenText.mayName(text, fragment)
        || isInAPiece(document, text, fragment)
        || includesOthers(document, text)) {
      return Match.UNTOLD;
    }
    Optional<String> hint =
        NearAnchors.to(document.content().anchors(), fragment).map(anchor -> "#" + anchor);
    return new Match(Certainty.MISSING, Optional.empty(), hint);
  }

  /** Front matter with nothing below it: a template makes the page of that. */
  private static boolean isLeftToATemplate(Document document) {
    return !document.text().isBlank()
        && document.blocks().findAny().isEmpty()
        && document.sections().stream().allMatch(section -> section.level() == 0);
  }

  /**
   * {@code #E0042} beside a heading {@code E0042: disk full}: whoever lists codes has a tool that
   * names places so.
   */
  private static boolean isCodeOfAHeading(Document document, String fragment) {
    return CODE.matcher(fragment).matches()
        && document.sections().stream()
            .anyMatch(section -> section.heading().startsWith(fragment + ":"));
  }

  /** Some generators name a heading without the label that an element at its end holds. */
  private static boolean isWithoutItsElement(String text, String fragment) {
    return BEFORE_ELEMENT
        .matcher(text)
        .results()
        .anyMatch(heading -> loosened(slug(heading.group(1).strip())).equals(loosened(fragment)));
  }

  /** Whether a heading of what the document includes has the name. */
  private static boolean isInAPiece(Document document, String text, String fragment) {
    String name = loosened(COPY.matcher(fragment).replaceFirst(""));
    return !text.equals(document.text())
        && HEADING
            .matcher(text)
            .results()
            .flatMap(heading -> slugs(heading.group(1)).stream())
            .map(AnchorLookup::loosened)
            .anyMatch(slug -> slug.equals(name) || slug.equals(loosened(fragment)));
  }

  /**
   * Attribute lists of kramdown and Pandoc, MyST's labels, Docsify's ids, Obsidian's names of
   * blocks, HTML that was not read as HTML.
   */
  private static boolean isWrittenAsAttribute(String text, String fragment) {
    return text.contains("(" + fragment + ")=")
        || text.contains(" :id=" + fragment)
        || fragment.startsWith("^") && text.contains(fragment)
        || isAttributeAnywhere(text, fragment);
  }

  private static boolean isAttributeAnywhere(String text, String fragment) {
    return List.of("#" + fragment + "}", "#" + fragment + " ", "\"" + fragment + "\"").stream()
        .anyMatch(written -> isAttribute(text, written));
  }

  private static boolean isAttribute(String text, String written) {
    int at = text.indexOf(written);
    while (at >= 0) {
      String before = text.substring(Math.max(0, at - 6), at);
      if (before.matches("(?s).*(?:\\{:?\\s?|id=|name=|ID=)")) {
        return true;
      }
      at = text.indexOf(written, at + 1);
    }
    return false;
  }

  private boolean includesOthers(Document document, String text) {
    return including.computeIfAbsent(document.path(), path -> UnseenText.isAddedTo(text));
  }

  private Map<String, String> looseIds(Document document) {
    return looseIds.computeIfAbsent(document.path(), path -> loosenAll(document));
  }

  private static Map<String, String> loosenAll(Document document) {
    Map<String, String> loose = new HashMap<>();
    document.content().anchors().stream()
        .sorted()
        .forEach(anchor -> loose.putIfAbsent(loosened(anchor), anchor));
    for (Section section : document.sections()) {
      if (!section.id().isEmpty()) {
        slugs(section.heading()).forEach(id -> loose.putIfAbsent(loosened(id), section.id()));
      }
    }
    if (document.metadata().block().isPresent()) {
      document.sections().stream()
          .filter(section -> !section.id().isEmpty())
          .forEach(
              section -> loose.putIfAbsent(loosened(kramdowns(section.heading())), section.id()));
    }
    Matcher unspaced = UNSPACED_HEADING.matcher(document.text());
    while (unspaced.find()) {
      loose.putIfAbsent(loosened(slug(unspaced.group(1))), "");
    }
    loose.remove("");
    return loose;
  }

  /** As MkDocs, GitLab and kramdown agree: no marks, no doubled, leading or trailing hyphens. */
  private static String loosened(String fragment) {
    String plain = Normalizer.normalize(fragment.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    String joined = HYPHENS.matcher(MARKS.matcher(plain).replaceAll("")).replaceAll("-");
    int from = joined.startsWith("-") ? 1 : 0;
    int to = joined.endsWith("-") && joined.length() > from ? joined.length() - 1 : joined.length();
    return joined.substring(from, to);
  }

  private static String slug(String heading) {
    return NO_WORD.matcher(heading).replaceAll("").strip().replace(' ', '-');
  }

  /** What generators make of a heading: VitePress, for one, puts hyphens for all signs. */
  private static List<String> slugs(String heading) {
    return List.of(
        slug(heading),
        withoutLeadingNumber(heading),
        NO_WORD.matcher(heading).replaceAll(" ").strip().replace(' ', '-'),
        slug(EMOJI.matcher(heading).replaceAll("")),
        slug(asciiOf(heading)));
  }

  /** Python-Markdown keeps of a letter what is ASCII: nothing of "ß". */
  private static String asciiOf(String heading) {
    String parted = Normalizer.normalize(heading, Normalizer.Form.NFKD);
    return NO_ASCII.matcher(parted).replaceAll("");
  }

  /** Kramdown's own ids, of pages with front matter, have no underscores. */
  private static String kramdowns(String heading) {
    return withoutLeadingNumber(heading).replace("_", "");
  }

  /** Kramdown drops everything before the first letter. */
  private static String withoutLeadingNumber(String heading) {
    int letter = 0;
    while (letter < heading.length() && !Character.isLetter(heading.charAt(letter))) {
      letter++;
    }
    return slug(heading.substring(letter));
  }
}
