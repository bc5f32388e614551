package io.github.handbookmaven.publish.html.page.frame;

import io.github.handbookmaven.publish.html.template.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The scripts only some pages need. */
public final class PageScripts {
  /** Draws diagrams. */
  static final String DIAGRAM = "assets/diagram.js";

  /** What draws them, as a text: no page runs it. */
  public static final String DRAWING = "assets/mermaid.js";

  /** Where it is run: away from the page. */
  public static final String FRAME = "assets/diagram-frame.html";

  /** Colours code; the grammar of each language is a script of its own. */
  public static final String HIGHLIGHT = "assets/highlight.js";

  /** All of them, and what they load themselves, relative to {@code handbook/}. */
  public static final List<String> ALL =
      Stream.concat(Stream.of(DRAWING, DIAGRAM, FRAME, HIGHLIGHT), CodeLanguages.all().stream())
          .toList();

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
    Set<String> grammars = CodeLanguages.of(markup);
    if (!grammars.isEmpty()) {
      scripts.add(HIGHLIGHT);
      scripts.addAll(grammars);
    }
    return scripts;
  }
}
