package io.github.handbookmaven.classify.language;

import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Link;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which items begin with a link to another page: an entry of an index tells where something stands,
 * not what to do, even where the other page is called "Restart the queue".
 *
 * @param links the links to other pages, in order of appearance
 * @param texts by section, what the links in it show
 * @param lengths how long those texts are, the longest first, so that one look-up each is enough
 */
public record LinksElsewhere(
    List<Link> links, Map<Integer, Set<String>> texts, Set<Integer> lengths) {

  /** How much of an item is a link. */
  enum Reach {
    /** None of its beginning. */
    NONE,
    /** Its beginning; the sentence goes on. */
    BEGINNING,
    /** All of it, or all up to a colon or dash. */
    ALL
  }

  static LinksElsewhere of(Document document) {
    List<Link> links = new ArrayList<>();
    Map<Integer, Set<String>> texts = new HashMap<>();
    Set<Integer> lengths = new TreeSet<>(Collections.reverseOrder());
    for (Link link : document.links()) {
      if (isElsewhere(link)) {
        links.add(link);
        texts.computeIfAbsent(link.section(), section -> new HashSet<>()).add(link.text());
        lengths.add(link.text().length());
      }
    }
    return new LinksElsewhere(links, texts, lengths);
  }

  private static boolean isElsewhere(Link link) {
    return link.kind() == Link.Kind.LINK
        && !link.target().startsWith("#")
        && !link.text().isBlank();
  }

  /** How much of a block is a link elsewhere. */
  Reach reach(Block block, int section) {
    Set<String> here = texts.getOrDefault(section, Set.of());
    if (here.isEmpty() || !block.kind().isItem()) {
      return Reach.NONE;
    }
    String text = block.text();
    for (int length : lengths) {
      if (length <= text.length() && here.contains(text.substring(0, length))) {
        return goesOn(text, length) ? Reach.BEGINNING : Reach.ALL;
      }
    }
    return Reach.NONE;
  }

  private static boolean goesOn(String text, int from) {
    String rest = text.substring(from).strip();
    return !rest.isEmpty() && ":-–—(.".indexOf(rest.charAt(0)) < 0;
  }
}
