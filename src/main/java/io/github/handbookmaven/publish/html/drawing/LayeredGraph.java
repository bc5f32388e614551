package io.github.handbookmaven.publish.html.drawing;

import io.github.handbookmaven.model.Excerpt;
import io.github.handbookmaven.model.NaturalOrder;
import io.github.handbookmaven.publish.html.template.Html;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Nodes in columns, joined by curves; each node is a link. */
public final class LayeredGraph {
  private static final int COLUMN = 330;
  private static final int BOX = 260;
  private static final int ROW = 30;
  private static final int HEADER = 34;

  /** In letters of the width of most; those of Chinese, Japanese and Korean are twice as wide. */
  private static final int LONGEST = 37;

  private final List<String> columns;
  private final List<List<Node>> layers = new ArrayList<>();
  private final Map<String, int[]> places = new HashMap<>();

  /**
   * A node.
   *
   * @param key unique
   * @param column 0-based
   * @param label what it shows
   * @param url where it leads
   * @param level the word by which the style sheet colours it
   */
  public record Node(String key, int column, String label, String url, String level) {}

  /**
   * A line between two nodes.
   *
   * @param from key of the node further left
   * @param to key of the node further right
   */
  public record Edge(String from, String to) {}

  private LayeredGraph(List<String> columns, List<Node> nodes, List<Edge> edges) {
    this.columns = columns;
    for (int column = 0; column < columns.size(); column++) {
      layers.add(inColumn(nodes, column));
    }
    place(1);
    arrange(0, edges);
    arrange(2, edges);
  }

  private static List<Node> inColumn(List<Node> nodes, int column) {
    return nodes.stream()
        .filter(node -> node.column() == column)
        .sorted(Comparator.comparing(Node::label, NaturalOrder.NAMES))
        .toList();
  }

  private void place(int column) {
    List<Node> layer = layers.get(column);
    for (int row = 0; row < layer.size(); row++) {
      places.put(layer.get(row).key(), new int[] {column * COLUMN, HEADER + row * ROW});
    }
  }

  /** A node stands at the height of what it is joined to, so that few lines cross. */
  private void arrange(int column, List<Edge> edges) {
    Map<String, List<Integer>> heights = new HashMap<>();
    for (Edge edge : edges) {
      note(heights, edge.from(), edge.to());
      note(heights, edge.to(), edge.from());
    }
    layers.set(
        column,
        layers.get(column).stream()
            .sorted(Comparator.comparingDouble(node -> mean(heights.get(node.key()))))
            .toList());
    place(column);
  }

  private void note(Map<String, List<Integer>> heights, String key, String neighbour) {
    int[] place = places.get(neighbour);
    if (place != null) {
      heights.computeIfAbsent(key, any -> new ArrayList<>()).add(place[1]);
    }
  }

  private static double mean(List<Integer> heights) {
    return heights == null
        ? Double.MAX_VALUE
        : heights.stream().mapToInt(Integer::intValue).average().orElse(Double.MAX_VALUE);
  }

  /**
   * Draws a graph of three columns.
   *
   * @param columns the columns' titles
   * @param nodes the nodes
   * @param edges the lines; those to unknown nodes are left out
   * @return an SVG element
   */
  public static Html draw(List<String> columns, List<Node> nodes, List<Edge> edges) {
    LayeredGraph graph = new LayeredGraph(columns, nodes, edges);
    return new Html(graph.svg(edges));
  }

  private String svg(List<Edge> edges) {
    int rows = layers.stream().mapToInt(List::size).max().orElse(0);
    int width = (columns.size() - 1) * COLUMN + BOX;
    StringBuilder svg = new StringBuilder();
    svg.append("<svg class=\"graph\" width=\"").append(width + 2).append("\" height=\"");
    svg.append(HEADER + rows * ROW).append("\" viewBox=\"-1 0 ").append(width + 2).append(' ');
    svg.append(HEADER + rows * ROW).append("\">");
    for (int column = 0; column < columns.size(); column++) {
      svg.append(Svg.text("graph-column", column * COLUMN, 18, columns.get(column)));
    }
    edges.forEach(edge -> append(svg, edge));
    layers.forEach(layer -> layer.forEach(node -> append(svg, node)));
    return svg.append("</svg>").toString();
  }

  private void append(StringBuilder svg, Edge edge) {
    int[] from = places.get(edge.from());
    int[] to = places.get(edge.to());
    if (from == null || to == null) {
      return;
    }
    int startX = from[0] + BOX;
    int startY = from[1] + ROW / 2 - 2;
    int endY = to[1] + ROW / 2 - 2;
    int middle = (startX + to[0]) / 2;
    svg.append("<path class=\"edge\" d=\"M").append(startX).append(' ').append(startY);
    svg.append('C').append(middle).append(' ').append(startY).append(' ').append(middle);
    svg.append(' ').append(endY).append(' ').append(to[0]).append(' ').append(endY).append("\"/>");
  }

  private void append(StringBuilder svg, Node node) {
    int[] place = places.get(node.key());
    svg.append("<a href=\"").append(Html.escape(node.url())).append("\"><title>");
    svg.append(Html.escape(node.label())).append("</title>");
    svg.append(
        Svg.rectangle("node level-" + node.level(), new Svg.Box(place[0], place[1], BOX, ROW - 5)));
    svg.append(Svg.text("node-label", place[0] + 9, place[1] + 17, shortened(node.label())));
    svg.append("</a>");
  }

  private static String shortened(String label) {
    int width = 0;
    int end = 0;
    while (end < label.length()) {
      int letter = label.codePointAt(end);
      width += Character.isIdeographic(letter) || letter > 0xAC00 ? 2 : 1;
      if (width > LONGEST) {
        return Excerpt.start(label, end).strip() + "…";
      }
      end += Character.charCount(letter);
    }
    return label;
  }
}
