package io.github.handbookmaven.publish.html.drawing;

import io.github.handbookmaven.publish.html.template.Html;

/** The few elements drawings are made of. */
final class Svg {
  private Svg() {}

  /** A picture for the eye, with a text for the ear. */
  static String open(String kind, int width, int height, String text) {
    return "<svg class=\""
        + kind
        + "\" viewBox=\"0 0 "
        + width
        + " "
        + height
        + "\" role=\"img\" aria-label=\""
        + Html.escape(text)
        + "\">";
  }

  /** A picture without words, drawn as wide as there is room, whatever that does to its shape. */
  static String stretched(String kind, int width, int height, String text) {
    return open(kind, width, height, text)
        .replaceFirst("<svg ", "<svg preserveAspectRatio=\"none\" ");
  }

  /** A rectangle's corner and size, in the drawing's units. */
  record Box(int x, int y, int width, int height) {}

  static String rectangle(String kind, Box box) {
    return "<rect class=\""
        + kind
        + "\" x=\""
        + box.x()
        + "\" y=\""
        + box.y()
        + "\" width=\""
        + box.width()
        + "\" height=\""
        + box.height()
        + "\" rx=\"3\"/>";
  }

  static String text(String kind, int x, int y, String text) {
    return "<text class=\""
        + kind
        + "\" x=\""
        + x
        + "\" y=\""
        + y
        + "\">"
        + Html.escape(text)
        + "</text>";
  }
}
