package io.github.handbookmaven.markdown;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Gives every heading its id: the explicit one, else GitHub's. Collects the ids other generators
 * would give, too.
 */
final class HeadingIds {
  private static final Pattern EXPLICIT =
      Pattern.compile(
          "(?<!\\s)\\s*+\\{(?:/\\*)?:?\\s*#([\\w:.-]+)(?:\\s[^{}]*)?\\}\\s*$",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern NOT_HUGOS = Pattern.compile("[^\\p{L}\\p{N}_\\- \\t]");
  private static final Pattern NOT_COMMONMARKS =
      Pattern.compile("[^\\w\\-]", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern BLANK = Pattern.compile("[ \\t]");
  private static final Pattern DASHES = Pattern.compile("-{2,}");
  private static final Pattern OUTER_DASH = Pattern.compile("^-|-$");

  private final GithubSlugger slugger = new GithubSlugger();
  private final Map<Heading, String> ids = new IdentityHashMap<>();
  private final Map<HtmlBlock, List<String>> htmlIds = new IdentityHashMap<>();
  private final Set<String> loose = new LinkedHashSet<>();
  private final Map<String, Integer> looseCopies = new HashMap<>();

  /** Reads all headings; an explicit id is taken out of the heading's text. */
  HeadingIds(List<Node> nodes) {
    List<Heading> headings =
        nodes.stream().filter(Heading.class::isInstance).map(Heading.class::cast).toList();
    headings.forEach(this::takeExplicit);
    nodes.forEach(this::give);
    headings.forEach(this::addLoose);
    nodes.stream()
        .filter(node -> node instanceof Container.Title title && title.isTabs())
        .forEach(this::addLoose);
    loose.removeAll(all());
  }

  private void give(Node node) {
    if (node instanceof Heading heading && !ids.containsKey(heading)) {
      ids.put(heading, slugger.slug(Tree.slugText(heading)));
    } else if (node instanceof HtmlBlock block && block.getLiteral().contains("<")) {
      htmlIds.put(
          block, HtmlHeading.texts(block.getLiteral()).stream().map(slugger::slug).toList());
    }
  }

  private void takeExplicit(Heading heading) {
    if (heading.getLastChild() instanceof Text last) {
      Matcher explicit = EXPLICIT.matcher(last.getLiteral());
      if (explicit.find() && slugger.reserve(explicit.group(1))) {
        ids.put(heading, explicit.group(1));
        last.setLiteral(last.getLiteral().substring(0, explicit.start()));
      }
    }
  }

  private void addLoose(Node heading) {
    String text = Tree.rawText(heading).strip();
    String lower = text.toLowerCase(Locale.ROOT);
    String github = GithubSlugger.plain(text);
    if (isAgreedOn(text)) {
      addLoose(github);
      return;
    }
    Stream.of(
            github,
            BLANK.matcher(NOT_HUGOS.matcher(lower).replaceAll("")).replaceAll("-"),
            NOT_COMMONMARKS.matcher(lower.replace(' ', '-')).replaceAll(""),
            OUTER_DASH.matcher(DASHES.matcher(github).replaceAll("-")).replaceAll(""))
        .distinct()
        .forEach(this::addLoose);
  }

  /** Words of letters and digits with one blank between them have the same id everywhere. */
  private static boolean isAgreedOn(String text) {
    boolean isWord = false;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      boolean wasWord = isWord;
      isWord =
          sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9';
      if (!isWord && !(sign == ' ' && wasWord)) {
        return false;
      }
    }
    return isWord;
  }

  private void addLoose(String id) {
    if (!id.isEmpty() && !loose.add(id)) {
      int copy = looseCopies.merge(id, 1, Integer::sum);
      loose.add(id + "-" + copy);
      loose.add(id + "_" + copy);
    }
  }

  String of(Heading heading) {
    return ids.get(heading);
  }

  /** The ids of the headings in raw HTML, in order. */
  List<String> of(HtmlBlock block) {
    return htmlIds.getOrDefault(block, List.of());
  }

  /** All ids given. */
  Set<String> all() {
    return Stream.concat(ids.values().stream(), htmlIds.values().stream().flatMap(List::stream))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Ids that would work elsewhere. */
  Set<String> loose() {
    return Set.copyOf(loose);
  }
}
