package io.github.handbookmaven.markdown;

import java.util.Locale;
import org.commonmark.node.CustomBlock;

/** A box of MkDocs: its title, if it has one, is its first child, what it holds follows. */
final class Container extends CustomBlock {

  /** What can be done with the box. */
  enum Form {
    /** {@code !!!}: always open. */
    ADMONITION,
    /** {@code ???}: folded. */
    FOLDED,
    /** {@code ???+}: can be folded. */
    UNFOLDED,
    /** {@code ===}: one of several beside each other. */
    TAB
  }

  /** The title of a box. */
  static final class Title extends CustomBlock {

    /** Whether it is a tab's, which may be linked to as a heading is. */
    boolean isTabs() {
      return getParent() instanceof Container box && box.form() == Form.TAB;
    }
  }

  private final Form form;
  private final String type;

  Container(Form form, String type) {
    this.form = form;
    this.type = type;
  }

  Form form() {
    return form;
  }

  /**
   * GitHub's word for the box: <a
   * href="https://squidfunk.github.io/mkdocs-material/reference/admonitions/#supported-types">MkDocs
   * has more</a>.
   */
  AlertKind kind() {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "tip", "hint", "success", "check", "done" -> AlertKind.TIP;
      case "important" -> AlertKind.IMPORTANT;
      case "warning", "caution", "attention" -> AlertKind.WARNING;
      case "danger", "error", "failure", "fail", "missing", "bug" -> AlertKind.CAUTION;
      default -> AlertKind.NOTE;
    };
  }
}
