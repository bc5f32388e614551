package io.github.handbookmaven.capture.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;

/** What a recording says is words in its draft, wherever they stand. */
class DraftMarkdownPropertyTest {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(TablesExtension.create())).build();
  private static final Set<Class<? extends Node>> WORDS =
      Set.of(Document.class, BlockQuote.class, Paragraph.class, Text.class, Code.class);

  @Property(tries = 2000)
  void wordsInAQuoteAreWords(@ForAll("words") String words) {
    List<Node> nodes = nodes("> " + DraftMarkdown.prose(words));

    assertThat(nodes).extracting(Node::getClass).isSubsetOf(WORDS);
  }

  @Property(tries = 2000)
  void wordsInACellStayInIt(@ForAll("words") String words) {
    List<Node> nodes =
        nodes("| a | b | c |\n|---|---|---|\n| a | " + DraftMarkdown.prose(words) + " | c |");

    assertThat(nodes).filteredOn(TableCell.class::isInstance).hasSize(6);
    assertThat(nodes)
        .filteredOn(node -> !(node.getClass().getName().contains(".tables.")))
        .extracting(Node::getClass)
        .isSubsetOf(WORDS);
  }

  /** But for the strokes around code, which are markup and stay it. */
  @Property(tries = 2000)
  void whatIsReadIsWhatWasSaid(@ForAll("words") String words) {
    String said = words.replaceAll("\\s+", "").replace("`", "");
    String read =
        TextContentRenderer.builder()
            .build()
            .render(PARSER.parse("x " + DraftMarkdown.prose(words)));

    assertThat(read.replaceAll("\\s+", "").replace("`", "").replace("\"", ""))
        .isEqualTo("x" + said.replace("\"", ""));
  }

  @Example
  void threeStrokesDoNotEndWhatFiveBegan() {
    assertThat(DraftMarkdown.prose("````` <img src=x> ``` <b>"))
        .isEqualTo("\\`\\`\\`\\`\\` \\<img src=x\\> \\`\\`\\` \\<b\\>");
    assertThat(DraftMarkdown.prose("run ``a ` <b>`` & wait")).isEqualTo("run ``a ` <b>`` & wait");
    assertThat(DraftMarkdown.prose("`a | <img src=x>`")).isEqualTo("\\`a \\| \\<img src=x\\>\\`");
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
            "`",
            "``",
            "```",
            "|",
            "<img src=x onerror=alert(1)>",
            "</code>",
            "<!-- x -->",
            "[x]",
            "(javascript:x)",
            "![",
            "&lt;",
            "&#60;",
            "~~~~",
            "---",
            "1.",
            "10)",
            "- ",
            "+ ",
            "#",
            "=",
            "*",
            "_",
            "\\",
            " ",
            "a",
            "<http://x.y>",
            "\n")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  private static List<Node> nodes(String markdown) {
    List<Node> nodes = new ArrayList<>();
    PARSER
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              protected void visitChildren(Node parent) {
                nodes.add(parent);
                super.visitChildren(parent);
              }

              @Override
              public void visit(Text text) {
                nodes.add(text);
              }
            });
    return nodes;
  }
}
