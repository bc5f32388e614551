package io.github.handbookmaven.markdown;

import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.Block.Kind;
import io.github.handbookmaven.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Reads the sections of a document and what stands in them. */
final class SectionReader {
  private final HeadingIds ids;
  private final List<Section> sections = new ArrayList<>();
  private Section open;
  private List<Block> blocks = new ArrayList<>();

  private SectionReader(HeadingIds ids, int firstLine) {
    this.ids = ids;
    this.open = new Section(0, "", "", firstLine, List.of());
  }

  static List<Section> read(Node document, HeadingIds ids, int firstLine) {
    SectionReader reader = new SectionReader(ids, firstLine);
    reader.addAll(document, new Inside(0, Optional.empty()));
    reader.close();
    return reader.sections;
  }

  /** Where a block stands: how deep, and in which kind of alert or quote. */
  private record Inside(int depth, Optional<String> quote) {
    Inside item() {
      return new Inside(depth + 1, Optional.empty());
    }

    Inside quote(String kind) {
      return new Inside(depth + 1, Optional.of(kind));
    }
  }

  private void close() {
    sections.add(new Section(open.level(), open.heading(), open.id(), open.line(), blocks));
    blocks = new ArrayList<>();
  }

  private void addAll(Node parent, Inside inside) {
    for (Node child : Tree.children(parent)) {
      add(child, inside);
    }
  }

  private void add(Node node, Inside inside) {
    if (node instanceof Heading heading) {
      close();
      open =
          new Section(
              heading.getLevel(), Tree.text(heading), ids.of(heading), Tree.line(node), List.of());
    } else if (node instanceof ListItem item) {
      addItem(item, inside.item());
    } else if (node instanceof BlockQuote quote) {
      addAll(quote, inside.quote(AlertKind.of(quote).map(AlertKind::word).orElse("")));
    } else if (node instanceof Container box && box.form() != Container.Form.TAB) {
      addAll(box, inside.quote(box.kind().word()));
    } else if (node instanceof TableBlock) {
      Tree.of(node).stream()
          .filter(TableRow.class::isInstance)
          .forEach(row -> addRow(row, inside.depth()));
    } else if (!addText(node, inside)) {
      addAll(node, inside);
    }
  }

  /** Adds a block that holds text and no other blocks; false where it is none. */
  private boolean addText(Node node, Inside inside) {
    if (node instanceof Paragraph || node instanceof Container.Title) {
      Kind kind = inside.quote().isPresent() ? Kind.QUOTE : Kind.PARAGRAPH;
      add(node, kind, inside.depth(), new Words(paragraph(node), inside.quote().orElse("")));
    } else if (node instanceof FencedCodeBlock code) {
      add(node, Kind.CODE, inside.depth(), new Words(code.getLiteral(), CodeLanguage.of(code)));
    } else if (node instanceof IndentedCodeBlock code) {
      add(node, Kind.CODE, inside.depth(), new Words(code.getLiteral(), ""));
    } else if (node instanceof HtmlBlock html) {
      add(node, Kind.HTML, inside.depth(), new Words(html.getLiteral(), ""));
    } else {
      return false;
    }
    return true;
  }

  private static String paragraph(Node paragraph) {
    return AlertKind.withoutMarker(paragraph, Tree.text(paragraph));
  }

  private void addItem(ListItem item, Inside inside) {
    Optional<TaskListItemMarker> task = Tree.task(item);
    Kind listed = item.getParent() instanceof OrderedList ? Kind.ORDERED_ITEM : Kind.BULLET_ITEM;
    String info = task.map(marker -> marker.isChecked() ? "checked" : "open").orElse("");
    Optional<Node> text =
        Tree.children(item).stream()
            .filter(child -> !(child instanceof TaskListItemMarker))
            .findFirst()
            .filter(Paragraph.class::isInstance);
    add(
        item,
        task.isPresent() ? Kind.TASK_ITEM : listed,
        inside.depth(),
        new Words(text.map(Tree::text).orElse(""), info));
    for (Node child : Tree.children(item)) {
      if (child != text.orElse(null)) {
        add(child, new Inside(below(child, inside), Optional.empty()));
      }
    }
  }

  /** A nested list deepens its items itself; all else in an item is one deeper than the item. */
  private static int below(Node child, Inside inside) {
    boolean deepens = child instanceof org.commonmark.node.ListBlock || child instanceof BlockQuote;
    return deepens ? inside.depth() : inside.depth() + 1;
  }

  private void addRow(Node row, int depth) {
    String cells = Tree.children(row).stream().map(Tree::text).collect(Collectors.joining(" | "));
    String info = row.getParent() instanceof TableHead ? "header" : "";
    add(row, Kind.TABLE_ROW, depth, new Words(cells, info));
  }

  /** A block's text, and what {@link Block#info} says of it, in any case. */
  private record Words(String text, String info) {}

  private void add(Node node, Kind kind, int depth, Words words) {
    String info = words.info().toLowerCase(Locale.ROOT);
    blocks.add(new Block(kind, Tree.line(node), depth, words.text(), info));
  }
}
