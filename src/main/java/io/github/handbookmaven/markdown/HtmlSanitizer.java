package io.github.handbookmaven.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.Handler;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamEventReceiverWrapper;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.PolicyFactory;

/**
 * Lets through what our renderer writes, and of raw HTML the elements that format text. Where links
 * lead is no matter here: links have slots, and a target written as an attribute is dropped.
 */
final class HtmlSanitizer {
  /**
   * What our renderer writes. An author's other classes would be those of the pages around the
   * text, whose styles cover it, hide it or say that it is fresh.
   */
  private static final Pattern CLASSES =
      Pattern.compile(
          "alert(?: alert-[a-z]{1,20}| tab)?|alert-title|heading-anchor|table-scroll|no-picture"
              + "|unparsed|raw-html|footnotes|footnote-(?:back)?ref|align-(?:left|center|right)"
              + "|language-[\\p{L}\\p{N}_.+#-]{1,100}");

  private static final Pattern ID = Pattern.compile("[^\\s\"'<>&]{1,200}");
  private static final Pattern LANGUAGE =
      Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
  private static final Pattern SLOT = Pattern.compile("c?\\d{1,9}");
  private static final Pattern SIZE = Pattern.compile("[0-9]{1,4}%?");

  private static final String[] ELEMENTS = {
    "a",
    "abbr",
    "b",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "col",
    "colgroup",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "samp",
    "section",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "u",
    "ul",
    "var",
    "wbr"
  };

  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(ELEMENTS)
          .allowElements(HtmlSanitizer::checkBox, "input")
          .allowWithoutAttributes("a", "span", "img")
          .allowAttributes("class")
          .matching(CLASSES)
          .globally()
          .allowAttributes("id", "aria-labelledby")
          .matching(ID)
          .globally()
          .allowAttributes("lang")
          .matching(LANGUAGE)
          .globally()
          .allowAttributes("title", "aria-label")
          .globally()
          .allowAttributes("dir")
          .matching(true, "ltr", "rtl", "auto")
          .globally()
          .allowAttributes("role")
          .matching(true, "note", "region")
          .onElements("div")
          .allowAttributes("tabindex")
          .matching(true, "0")
          .onElements("div", "pre")
          .allowAttributes(Slots.ATTRIBUTE)
          .matching(SLOT)
          .onElements("a", "img")
          .allowAttributes("href")
          .matching(Pattern.compile("#[^\\s\"'<>]{1,200}"))
          .onElements("a")
          .allowAttributes("alt")
          .onElements("img")
          .allowAttributes("loading")
          .matching(true, "lazy")
          .onElements("img")
          .allowAttributes("width", "height")
          .matching(SIZE)
          .onElements("img")
          .allowAttributes("type")
          .matching(true, "checkbox")
          .onElements("input")
          .allowAttributes("checked", "disabled")
          .onElements("input")
          .allowAttributes("open")
          .onElements("details")
          .allowAttributes("start")
          .matching(NUMBER)
          .onElements("ol")
          .allowAttributes("colspan", "rowspan")
          .matching(NUMBER)
          .onElements("td", "th")
          .allowAttributes("data-footnotes")
          .onElements("section")
          .allowAttributes(
              "data-footnote-ref", "data-footnote-backref", "data-footnote-backref-idx")
          .onElements("a")
          .toFactory();

  private HtmlSanitizer() {}

  /** Only the box of a task, never a field somebody could type into. */
  private static String checkBox(String element, List<String> attributes) {
    int type = attributes.indexOf("type");
    return type >= 0 && attributes.get(type + 1).equals("checkbox") ? element : null;
  }

  /** Two braces are kept apart against templates in the browser; pages have none, and show code. */
  static String sanitize(String html) {
    StringBuilder kept = new StringBuilder(html.length());
    HtmlStreamRenderer renderer = HtmlStreamRenderer.create(kept, Handler.DO_NOTHING);
    org.owasp.html.HtmlSanitizer.sanitize(html, POLICY.apply(new FirstOfEachId(renderer)));
    return kept.toString().replace("{<!-- -->{", "{{").replace("{\u200B{", "{{");
  }

  /**
   * Drops an id that stands on an earlier element: tags that are read differently here than where
   * ids were given must not give one twice.
   */
  @SuppressWarnings("try") // Its parent may be closed and interrupted at that; nobody closes it.
  private static final class FirstOfEachId extends HtmlStreamEventReceiverWrapper {
    /** The renderer leaves some of these out: all controls, and a joiner that made phones crash. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    private final Set<String> seen = new HashSet<>();

    FirstOfEachId(HtmlStreamEventReceiver next) {
      super(next);
    }

    @Override
    public void openTag(String element, List<String> attributes) {
      List<String> kept = new ArrayList<>(attributes.size());
      for (int at = 0; at + 1 < attributes.size(); at += 2) {
        boolean isId = attributes.get(at).equals("id");
        if (!isId || seen.add(shown(attributes.get(at + 1)))) {
          kept.addAll(attributes.subList(at, at + 2));
        }
      }
      super.openTag(element, kept);
    }

    /** Nothing is open; the wrapper's own may throw anything. */
    @Override
    public void close() {}

    private static String shown(String id) {
      return UNSEEN.matcher(id).replaceAll("");
    }
  }
}
