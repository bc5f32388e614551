package io.github.handbookmaven.publish.html;

import java.util.Locale;

/** A project's colour, made dark or light enough that text in it can be read in both schemes. */
final class Accent {
  /** Contrast that WCAG 2.2 AA asks of text, with a little to spare for tinted backgrounds. */
  private static final double READABLE = 5.2;

  private static final int[] PAPER = {255, 255, 255};
  private static final int[] NIGHT = {20, 24, 31};

  private final int[] color;

  Accent(String hex) {
    String digits = hex.substring(1);
    String full = digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1");
    int rgb = Integer.parseInt(full, 16);
    this.color = new int[] {rgb >> 16, rgb >> 8 & 255, rgb & 255};
  }

  /** The custom properties that carry it, for the end of the style sheet. */
  String css() {
    String light = "--accent:" + readableOn(PAPER, 0);
    String dark = "--accent:" + readableOn(NIGHT, 255);
    return "\n:root{"
        + light
        + "}\n"
        + "@media (prefers-color-scheme:dark){:root:not([data-theme=light]){"
        + dark
        + "}}\n"
        + ":root[data-theme=dark]{"
        + dark
        + "}\n";
  }

  private String readableOn(int[] ground, int towards) {
    int[] mixed = color.clone();
    for (int step = 0; step < 100 && contrast(mixed, ground) < READABLE; step++) {
      mixed = mixed(mixed, towards);
    }
    return String.format(Locale.ROOT, "#%02x%02x%02x", mixed[0], mixed[1], mixed[2]);
  }

  private static int[] mixed(int[] color, int towards) {
    int[] next = new int[3];
    for (int part = 0; part < 3; part++) {
      next[part] = (int) Math.round(color[part] + (towards - color[part]) * 0.06);
    }
    return next;
  }

  static double contrast(int[] one, int[] other) {
    double bright = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (bright + 0.05) / (dark + 0.05);
  }

  private static double luminance(int[] rgb) {
    return 0.2126 * linear(rgb[0]) + 0.7152 * linear(rgb[1]) + 0.0722 * linear(rgb[2]);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
