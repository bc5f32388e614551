package io.github.handbookmaven.classify;

import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Link;
import java.util.List;

/** A page of one short paragraph with a link: it tells where something is, and nothing else. */
final class Signpost {
  private static final int LONGEST = 300;

  private Signpost() {}

  static boolean isOne(Document document) {
    List<Block> blocks = document.blocks().limit(2).toList();
    boolean isOneParagraph =
        blocks.size() == 1
            && (blocks.get(0).kind() == Block.Kind.PARAGRAPH
                || blocks.get(0).kind() == Block.Kind.QUOTE)
            && blocks.get(0).text().length() <= LONGEST;
    return isOneParagraph
        && document.sections().size() <= 2
        && document.links().stream().filter(link -> !link.isImage()).map(Link::target).count() == 1;
  }
}
