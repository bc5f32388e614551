package io.github.handbookmaven.publish.html.page.frame;

import io.github.handbookmaven.publish.html.template.Html;
import java.util.ArrayList;
import java.util.List;

/** The scripts only some pages need. */
public final class PageScripts {
  /** Draws diagrams. */
  static final String DIAGRAM = "assets/diagram.js";

  private static final String MERMAID = "assets/mermaid.min.js";
  private static final String HIGHLIGHT = "assets/highlight.min.js";
  private static final String CODE = "assets/code.js";

  /** All of them, relative to {@code handbook/}. */
  public static final List<String> ALL = List.of(MERMAID, DIAGRAM, HIGHLIGHT, CODE);

  private PageScripts() {}

  /** Highlighting where there is code in a language, drawing where there is a diagram. */
  public static List<String> of(Html body) {
    List<String> scripts = new ArrayList<>();
    String markup = body.markup();
    if (markup.contains("class=\"language-mermaid\"")) {
      scripts.add(MERMAID);
      scripts.add(DIAGRAM);
    }
    if (markup.replace("class=\"language-mermaid\"", "").contains("class=\"language-")) {
      scripts.add(HIGHLIGHT);
      scripts.add(CODE);
    }
    return scripts;
  }
}
