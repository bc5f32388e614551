package io.github.handbookmaven.publish.html.page.frame;

import io.github.handbookmaven.publish.html.template.Html;
import java.util.ArrayList;
import java.util.List;

/** The scripts only some pages need. */
public final class PageScripts {
  /** Draws diagrams. */
  static final String DIAGRAM = "assets/diagram.js";

  private PageScripts() {}

  /** Highlighting where there is code in a language, drawing where there is a diagram. */
  public static List<String> of(Html body) {
    List<String> scripts = new ArrayList<>();
    String markup = body.markup();
    if (markup.contains("class=\"language-mermaid\"")) {
      scripts.add("assets/mermaid.min.js");
      scripts.add(DIAGRAM);
    }
    if (markup.replace("class=\"language-mermaid\"", "").contains("class=\"language-")) {
      scripts.add("assets/highlight.min.js");
      scripts.add("assets/code.js");
    }
    return scripts;
  }
}
