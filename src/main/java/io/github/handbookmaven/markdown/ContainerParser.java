package io.github.handbookmaven.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Reads a box of MkDocs: one line that opens it, and all below that is indented by four. */
final class ContainerParser extends AbstractBlockParser {
  private static final int INDENT = 4;

  private final Container block;
  private final SourceLine title;

  private ContainerParser(Container block, SourceLine title) {
    this.block = block;
    this.title = title;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(Block child) {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() >= INDENT
        ? BlockContinue.atColumn(state.getColumn() + INDENT)
        : BlockContinue.none();
  }

  /** The title's own inlines: a link in it is a link. */
  @Override
  public void parseInlines(InlineParser inlines) {
    if (title.getContent().length() == 0) {
      return;
    }
    Container.Title node = new Container.Title();
    inlines.parse(SourceLines.of(title), node);
    if (title.getSourceSpan() != null) {
      node.addSourceSpan(title.getSourceSpan());
    }
    block.prependChild(node);
  }

  /** Knows the line that opens a box. */
  static final class Factory extends AbstractBlockParserFactory {
    private static final Pattern OPENS =
        Pattern.compile(
            "(?:(!!!|\\?\\?\\?\\+?) ?+([\\w-]++(?: ++[\\w-]++)*+)?+|(===)[+!]*+)"
                + "(?: *+\"([^\"]*+)\")? *+");

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (state.getIndent() >= INDENT) {
        return BlockStart.none();
      }
      SourceLine line = state.getLine();
      int from = state.getNextNonSpaceIndex();
      Matcher opens =
          OPENS.matcher(line.getContent().subSequence(from, line.getContent().length()));
      return opens.matches() && isNamed(opens)
          ? BlockStart.of(parser(line, from, opens)).atIndex(line.getContent().length())
          : BlockStart.none();
    }

    /** A tab needs a title, any other box a type or a title. */
    private static boolean isNamed(Matcher opens) {
      return opens.group(4) != null || opens.group(2) != null;
    }

    private static ContainerParser parser(SourceLine line, int from, Matcher opens) {
      String type = opens.group(2) == null ? "" : opens.group(2).split(" ", 2)[0];
      Container block = new Container(form(opens), type);
      SourceLine title =
          opens.group(4) == null
              ? SourceLine.of(capitalized(type), span(line, from + opens.start(2), type))
              : line.substring(from + opens.start(4), from + opens.end(4));
      return new ContainerParser(block, title);
    }

    private static Container.Form form(Matcher opens) {
      if (opens.group(3) != null) {
        return Container.Form.TAB;
      }
      return switch (opens.group(1)) {
        case "???" -> Container.Form.FOLDED;
        case "???+" -> Container.Form.UNFOLDED;
        default -> Container.Form.ADMONITION;
      };
    }

    private static SourceSpan span(SourceLine line, int from, String word) {
      return line.substring(from, from + word.length()).getSourceSpan();
    }

    private static String capitalized(String word) {
      return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
  }
}
