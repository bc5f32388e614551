package io.github.handbookmaven.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What in a document's HTML could run, ask for something, or cover the page. */
public final class ActiveContent {
  private static final Set<String> ELEMENTS =
      Set.of(
          "script",
          "iframe",
          "object",
          "embed",
          "form",
          "style",
          "link",
          "meta",
          "base",
          "svg",
          "math",
          "video",
          "audio",
          "template",
          "applet",
          "frame",
          "frameset",
          "button",
          "textarea",
          "select");

  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "action", "formaction", "xlink:href", "data", "poster", "srcset");

  private ActiveContent() {}

  /**
   * Looks through the HTML of a document's body as a browser reads it.
   *
   * @param html a document's body, without the page around it
   * @return the elements that do more than show text and pictures, as written
   */
  public static List<String> in(String html) {
    return Jsoup.parseBodyFragment(html).body().getAllElements().stream()
        .filter(ActiveContent::isActive)
        .map(Element::outerHtml)
        .toList();
  }

  private static boolean isActive(Element element) {
    boolean isInput = element.normalName().equals("input");
    return ELEMENTS.contains(element.normalName())
        || element.normalName().contains(":")
        || isInput && !element.attr("type").equals("checkbox")
        || element.attributes().asList().stream().anyMatch(ActiveContent::isActive);
  }

  /**
   * Whether an attribute runs something or names an address that does.
   *
   * @param attribute of any element
   * @return true for handlers, styles and addresses that are none of a page or a picture
   */
  public static boolean isActive(Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    String value = attribute.getValue().replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
    return name.startsWith("on")
        || name.equals("style")
        || name.equals("srcdoc")
        || ADDRESSES.contains(name)
            && value.matches("(?:javascript|vbscript|data|file|blob|livescript|mocha):.*");
  }
}
