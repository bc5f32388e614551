package io.github.handbookmaven.publish.html.drawing;

import io.github.handbookmaven.publish.html.template.Html;
import java.util.List;
import java.util.stream.Collectors;

/** A bar cut into shares. */
public final class ShareChart {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 28;

  private ShareChart() {}

  /**
   * One share.
   *
   * @param label what it counts
   * @param count how many
   * @param kind the word by which the style sheet colours it
   * @param url where they are listed
   */
  public record Share(String label, int count, String kind, String url) {}

  /**
   * Draws the bar.
   *
   * @param title what is shown
   * @param shares the shares in order; those of zero take no room
   * @return an SVG element
   */
  public static Html draw(String title, List<Share> shares) {
    int total = shares.stream().mapToInt(Share::count).sum();
    StringBuilder svg =
        new StringBuilder(
            Svg.stretched("share-chart", WIDTH, HEIGHT, title + ": " + spoken(shares)));
    int before = 0;
    for (Share share : shares) {
      int from = total == 0 ? 0 : before * WIDTH / total;
      before += share.count();
      int to = total == 0 ? 0 : before * WIDTH / total;
      svg.append(
          Svg.rectangle(
              "state-" + share.kind(), new Svg.Box(from, 0, Math.max(1, to - from - 1), HEIGHT)));
    }
    return new Html(svg.append("</svg>").toString());
  }

  private static String spoken(List<Share> shares) {
    return shares.stream()
        .map(share -> share.label() + " " + share.count())
        .collect(Collectors.joining(", "));
  }
}
