package io.github.handbookmaven.publish.html.drawing;

import io.github.handbookmaven.publish.html.template.Html;
import java.util.List;
import java.util.stream.Collectors;

/** Bars beside each other, each with its number above and its label below. */
public final class BarChart {
  private static final int STEP = 60;
  private static final int TALLEST = 110;
  private static final int TOP = 22;
  private static final int BOTTOM = 22;

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
    int most = Math.max(1, bars.stream().mapToInt(Bar::count).max().orElse(1));
    String spoken =
        bars.stream().map(bar -> bar.label() + " " + bar.count()).collect(Collectors.joining(", "));
    StringBuilder svg =
        new StringBuilder(
            Svg.open(
                "bar-chart", bars.size() * STEP, TOP + TALLEST + BOTTOM, title + ": " + spoken));
    for (int at = 0; at < bars.size(); at++) {
      append(svg, at, bars.get(at), most);
    }
    return new Html(svg.append("</svg>").toString());
  }

  private static void append(StringBuilder svg, int at, Bar bar, int most) {
    int height = Math.max(bar.count() > 0 ? 3 : 1, bar.count() * TALLEST / most);
    int left = at * STEP;
    int middle = left + STEP / 2;
    int top = TOP + TALLEST - height;
    svg.append(
        Svg.rectangle(
            bar.count() > 0 ? "bar" : "bar-empty", new Svg.Box(left + 10, top, STEP - 20, height)));
    svg.append(Svg.text("bar-count", middle, top - 6, Integer.toString(bar.count())));
    svg.append(Svg.text("bar-label", middle, TOP + TALLEST + 16, bar.label()));
  }
}
