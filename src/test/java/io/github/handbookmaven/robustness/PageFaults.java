package io.github.handbookmaven.robustness;

import io.github.handbookmaven.fuzz.ActiveContent;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What stands on a whole page, ours around a document's, and could run, ask or lead astray. */
final class PageFaults {
  private static final Pattern OWN_SCRIPT =
      Pattern.compile("(?:\\.\\./)*(?:assets|search)/[\\w./-]+\\.js");
  private static final Pattern OWN_REFRESH =
      Pattern.compile("0; url=(?:\\.\\./)*(?![a-zA-Z][\\w+.-]*:|/|\\\\).*");
  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "srcset", "action", "formaction", "poster", "data", "ping", "cite");
  private static final Pattern ALLOWED =
      Pattern.compile("(?:https?:|mailto:|tel:|(?![a-z][a-z0-9+.-]*:)(?!//|/\\\\|\\\\)).*");

  /** What no page of ours has, whatever its documents say. */
  private static final Set<String> NEVER =
      Set.of(
          "base",
          "iframe",
          "object",
          "embed",
          "applet",
          "frame",
          "frameset",
          "style",
          "template",
          "textarea",
          "video",
          "audio",
          "math",
          "portal",
          "marquee",
          "noembed",
          "xmp",
          "plaintext",
          "foreignobject",
          "animate",
          "set",
          "use",
          "image",
          "listing");

  /** What is written within a document's text: nothing of the frame around it. */
  private static final Pattern CLASSES =
      Pattern.compile(
          "alert(?: alert-\\w+| tab)?|alert-title|heading-anchor|table-scroll|no-picture|unparsed"
              + "|raw-html|footnotes|footnote-(?:back)?ref|align-\\w+|language-[^ ]+|outward|broken"
              + "|unresolved|source|");

  private PageFaults() {}

  /** All of one page, each as it is written. */
  static List<String> in(String html) {
    Document page = Jsoup.parse(html);
    return Stream.of(elements(page), bodies(page), classes(page), ids(page))
        .flatMap(faults -> faults)
        .toList();
  }

  private static Stream<String> elements(Document page) {
    return page.getAllElements().stream()
        .filter(PageFaults::isFault)
        .map(element -> "element: " + cut(element.outerHtml()));
  }

  private static boolean isFault(Element element) {
    String name = element.normalName().toLowerCase(Locale.ROOT);
    boolean isOurs =
        switch (name) {
          case "script" ->
              element.data().isEmpty() && OWN_SCRIPT.matcher(element.attr("src")).matches();
          case "meta" -> isOwnMeta(element);
          case "form" -> element.hasClass("filters") && !element.hasAttr("action");
          case "link" -> element.parent().normalName().equals("head");
          default -> !NEVER.contains(name) && !name.contains(":");
        };
    return !isOurs || element.attributes().asList().stream().anyMatch(PageFaults::isFault);
  }

  private static boolean isOwnMeta(Element meta) {
    return meta.parent().normalName().equals("head")
        && switch (meta.attr("http-equiv").toLowerCase(Locale.ROOT)) {
          case "" -> true;
          case "content-security-policy" ->
              meta.attr("content").startsWith("default-src 'none'; script-src 'self'; ");
          case "refresh" -> OWN_REFRESH.matcher(meta.attr("content")).matches();
          default -> false;
        };
  }

  private static boolean isFault(Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    boolean isActive =
        ActiveContent.isActive(attribute) && !attribute.getValue().startsWith("data:image/png;");
    return isActive
        || ADDRESSES.contains(name)
            && !ALLOWED.matcher(attribute.getValue().strip().toLowerCase(Locale.ROOT)).matches();
  }

  private static Stream<String> bodies(Document page) {
    return page.select(".body").stream()
        .flatMap(body -> ActiveContent.in(body.html()).stream())
        .map(active -> "in a body: " + cut(active));
  }

  private static Stream<String> classes(Document page) {
    return page.select(".body [class]").stream()
        .filter(element -> !CLASSES.matcher(element.className()).matches())
        .map(element -> "class: " + cut(element.outerHtml()));
  }

  private static Stream<String> ids(Document page) {
    Set<String> seen = new HashSet<>();
    return page.select("[id]").stream()
        .filter(element -> !seen.add(element.id()))
        .map(element -> "id twice: " + cut(element.outerHtml()));
  }

  private static String cut(String html) {
    return html.substring(0, Math.min(300, html.length()));
  }
}
