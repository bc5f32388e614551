package io.github.handbookmaven.publish.html.page.frame;

import io.github.handbookmaven.publish.html.template.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The scripts only some pages need. */
public final class PageScripts {
  /** Draws diagrams. */
  static final String DIAGRAM = "assets/diagram.js";

  /** What draws them, as a text: no page runs it. */
  public static final String DRAWING = "assets/mermaid.js";

  /** Where it is run: away from the page. */
  public static final String FRAME = "assets/diagram-frame.html";

  private static final String HIGHLIGHT = "assets/highlight.min.js";
  private static final String CODE = "assets/code.js";

  /** All of them, and what they load themselves, relative to {@code handbook/}. */
  public static final List<String> ALL = List.of(DRAWING, DIAGRAM, FRAME, HIGHLIGHT, CODE);

  private PageScripts() {}

  /**
   * What has to be published for scripts to work.
   *
   * @param scripts those that pages ask for
   * @return they, and what they load themselves
   */
  public static Set<String> withWhatTheyLoad(Set<String> scripts) {
    Set<String> all = new TreeSet<>(scripts);
    if (scripts.contains(DIAGRAM)) {
      all.add(FRAME);
    }
    return all;
  }

  /** Highlighting where there is code in a language, drawing where there is a diagram. */
  public static List<String> of(Html body) {
    List<String> scripts = new ArrayList<>();
    String markup = body.markup();
    if (markup.contains("class=\"language-mermaid\"")) {
      scripts.add(DRAWING);
      scripts.add(DIAGRAM);
    }
    if (markup.replace("class=\"language-mermaid\"", "").contains("class=\"language-")) {
      scripts.add(HIGHLIGHT);
      scripts.add(CODE);
    }
    return scripts;
  }
}
