package io.github.handbookmaven.publish.html.drawing;

import io.github.handbookmaven.publish.html.template.Html;
import java.util.List;
import java.util.stream.Collectors;

/** Bars beside each other, each with its number above and its label below. */
public final class BarChart {
  private static final int STEP = 38;
  private static final int GAP = 8;
  private static final int TALLEST = 96;
  private static final int TOP = 20;
  private static final int LINE = 16;

  private BarChart() {}

  /**
   * One bar.
   *
   * @param label what it counts
   * @param count how many
   */
  public record Bar(String label, int count) {}

  /**
   * Draws the bars.
   *
   * @param title what is shown
   * @param bars the bars from left to right
   * @return an SVG element
   */
  public static Html draw(String title, List<Bar> bars) {
    int most = bars.stream().mapToInt(Bar::count).max().orElse(0);
    int ground = TOP + (most == 0 ? 0 : TALLEST);
    String spoken =
        bars.stream().map(bar -> bar.label() + " " + bar.count()).collect(Collectors.joining(", "));
    StringBuilder svg =
        new StringBuilder(
            Svg.open(
                "bar-chart", bars.size() * STEP, ground + 2 * LINE + GAP, title + ": " + spoken));
    for (int at = 0; at < bars.size(); at++) {
      Bar bar = bars.get(at);
      int height = most == 0 ? 1 : Math.max(bar.count() > 0 ? 3 : 1, bar.count() * TALLEST / most);
      append(svg, bar, new Svg.Box(at * STEP + GAP / 2, ground - height, STEP - GAP, height));
    }
    return new Html(svg.append("</svg>").toString());
  }

  /** A label of two words, a month and its year, takes two lines: bars stand close. */
  private static void append(StringBuilder svg, Bar bar, Svg.Box box) {
    int middle = box.x() + box.width() / 2;
    int ground = box.y() + box.height();
    String empty = bar.count() > 0 ? "" : "-empty";
    svg.append(Svg.rectangle("bar" + empty, box));
    svg.append(Svg.text("bar-count" + empty, middle, box.y() - 6, Integer.toString(bar.count())));
    String[] lines = bar.label().split(" ", 2);
    for (int line = 0; line < lines.length; line++) {
      svg.append(Svg.text("bar-label", middle, ground + (line + 1) * LINE, lines[line]));
    }
  }
}
