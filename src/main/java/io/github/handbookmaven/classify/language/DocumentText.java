package io.github.handbookmaven.classify.language;

import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A document as signals look at it: cut into sentences once.
 *
 * @param document the document
 * @param titles its title, then its first heading of level 1 where that differs
 * @param headings its headings, the title aside; short lines that stand like headings among them
 * @param prose the sentences of paragraphs, items and quotes
 * @param commands the lines of its code blocks, templates of documents aside
 * @param pointers its links to other pages
 * @param deeds how many steps, duties and commands it tells its reader
 * @param spoken how many sentences of its prose speak of each theme
 * @param told how many sentences of its prose do what
 * @param distinct its words but for those of commands, each once, by {@link Wording#number}
 */
public record DocumentText(
    Document document,
    List<Sentence> titles,
    List<Sentence> headings,
    List<Sentence> prose,
    List<Command> commands,
    LinksElsewhere pointers,
    int deeds,
    ThemeCounts spoken,
    FactCounts told,
    List<String> distinct) {

  private static final int WORDS_OF_A_LABEL = 4;
  private static final int LETTERS_OF_A_LABEL = 40;

  /** What is promised counts this much where the document tells its reader to do nothing. */
  private static final double EMPTY_PROMISE = 0.4;

  private static final double A_FEW_DEEDS = 4;
  private static final double SHARE_OF_DEEDS = 0.1;

  /** Cuts a document. */
  public static DocumentText of(Document document) {
    List<Sentence> headings = new ArrayList<>();
    List<Sentence> prose = new ArrayList<>();
    List<Command> commands = new ArrayList<>();
    List<Section> sections = document.sections();
    Lexicon lexicon = new Lexicon();
    LinksElsewhere pointers = LinksElsewhere.of(document);
    Parts parts = new Parts(headings, prose, commands, pointers, Versions.in(sections), lexicon);
    for (int at = 0; at < sections.size(); at++) {
      Section section = sections.get(at);
      if (section.level() > 0 && !isTitle(section, document)) {
        headings.add(Sentence.heading(section.heading(), section.line(), at, lexicon));
      }
      read(section, at, parts);
    }
    FactCounts told = FactCounts.of(prose);
    return new DocumentText(
        document,
        titles(document, lexicon),
        headings,
        prose,
        commands,
        pointers,
        deeds(told, commands),
        ThemeCounts.of(prose),
        told,
        lexicon.distinct());
  }

  /**
   * How far it keeps a promise of something to do, such as a title that names a task, or trouble it
   * speaks of: in full with a few steps, if they are some share of its sentences.
   */
  public double kept() {
    double enough = Math.max(A_FEW_DEEDS, prose.size() * SHARE_OF_DEEDS);
    return EMPTY_PROMISE + (1 - EMPTY_PROMISE) * Math.min(1, deeds / enough);
  }

  private static int deeds(FactCounts told, List<Command> commands) {
    int deeds = told.of(Fact.DEED);
    for (Command command : commands) {
      deeds += command.isKnown() ? 1 : 0;
    }
    return deeds;
  }

  private static List<Sentence> titles(Document document, Lexicon lexicon) {
    Document.Title title = document.title();
    List<Sentence> titles = new ArrayList<>();
    if (!isGeneric(title.text())) {
      titles.add(Sentence.heading(title.text(), title.line(), 0, lexicon));
    }
    top(document)
        .filter(top -> !isTitle(top, document) && !isGeneric(top.heading()))
        .map(top -> Sentence.heading(top.heading(), top.line(), 0, lexicon))
        .ifPresent(titles::add);
    return titles;
  }

  private static Optional<Section> top(Document document) {
    for (Section section : document.sections()) {
      if (section.level() == 1) {
        return Optional.of(section);
      }
    }
    return Optional.empty();
  }

  private record Parts(
      List<Sentence> headings,
      List<Sentence> prose,
      List<Command> commands,
      LinksElsewhere pointers,
      Set<Integer> versions,
      Lexicon lexicon) {

    /** "Provide a flag" below a version tells what is new, and asks for nothing. */
    boolean isAChange(Block block, int position) {
      return block.kind() == Block.Kind.BULLET_ITEM && versions.contains(position);
    }
  }

  private static boolean isTitle(Section section, Document document) {
    return (section.line() == document.title().line()
            || section.heading().equals(document.title().text())
            || section.heading().contains("<%"))
        && !isGeneric(section.heading());
  }

  /** "Introduction" is no title, even where it stands first. */
  private static boolean isGeneric(String heading) {
    Sentence sentence = Sentence.heading(heading, 1, 0);
    return sentence.words().size() <= 3 && sentence.opensWith(Theme.GENERIC_HEADING);
  }

  private static void read(Section section, int position, Parts into) {
    List<Block> blocks = section.blocks();
    for (int at = 0; at < blocks.size(); at++) {
      Block block = blocks.get(at);
      switch (block.kind()) {
        case CODE -> into.commands().addAll(Command.of(block));
        case HTML -> {}
        case PARAGRAPH, ORDERED_ITEM, BULLET_ITEM, TASK_ITEM, QUOTE, TABLE_ROW -> {
          boolean leads = at + 1 < blocks.size() && blocks.get(at + 1).depth() > block.depth();
          readText(block, position, leads, into);
        }
      }
    }
  }

  private static void readText(Block block, int position, boolean leads, Parts into) {
    LinksElsewhere.Reach reach = into.pointers().reach(block, position);
    for (String text : sentences(block.text())) {
      Sentence sentence = Sentence.of(text, block, position, into.lexicon()).pointing(reach);
      if (!sentence.words().isEmpty()) {
        into.prose().add(into.isAChange(block, position) ? sentence.asARecord() : sentence);
      }
    }
    String label = label(block, leads);
    if (!label.isEmpty()) {
      Sentence heading = Sentence.heading(label, block.line(), position, into.lexicon());
      into.headings().add(heading.asLabel());
    }
  }

  /**
   * "Impact:" before a text says what a heading "Impact" would, and so does an item "Impact" with
   * others below it.
   */
  private static String label(Block block, boolean leads) {
    if (leads && block.kind().isItem() && isShort(block.text())) {
      return block.text();
    }
    int colon = block.text().indexOf(':');
    boolean isLabel =
        colon > 0
            && colon < LETTERS_OF_A_LABEL
            && !block.text().startsWith("://", colon)
            && block.kind() != Block.Kind.TABLE_ROW
            && isShort(block.text().substring(0, colon));
    return isLabel ? block.text().substring(0, colon) : "";
  }

  private static boolean isShort(String label) {
    return label.length() < LETTERS_OF_A_LABEL && Words.of(label).size() <= WORDS_OF_A_LABEL;
  }

  /**
   * A text cut into sentences.
   *
   * @param text without markup
   * @return each sentence as written, in order
   */
  public static List<String> sentences(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int at = 0; at < text.length(); at++) {
      if (isEnd(text, at)) {
        sentences.add(text.substring(start, at + 1));
        start = at + 1;
      }
    }
    if (start < text.length()) {
      sentences.add(text.substring(start));
    }
    return sentences;
  }

  private static boolean isEnd(String text, int at) {
    char mark = text.charAt(at);
    boolean ends = mark == '.' || mark == '!' || mark == '?';
    return ends && at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
  }
}
