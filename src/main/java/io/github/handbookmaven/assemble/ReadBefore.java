package io.github.handbookmaven.assemble;

import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.kept.Kept;
import io.github.handbookmaven.kept.KeptResults;
import io.github.handbookmaven.model.Digest;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.PackedText;
import io.github.handbookmaven.model.SlottedHtml;
import io.github.handbookmaven.source.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * Documents that an earlier run read. Their HTML is kept apart, as goals that publish nothing make
 * none; their text is not kept at all, as it stands in the file.
 */
final class ReadBefore {
  private static final int KEY_DIGITS = 32;

  private final Kept<ClassifiedDocument> documents;
  private final Kept<SlottedHtml.Packed> bodies;

  ReadBefore(KeptResults kept) {
    this.documents = kept.of("documents", ClassifiedDocument.class);
    this.bodies = kept.of("bodies", SlottedHtml.Packed.class);
  }

  /** All that reading and weighing a file depends on, beside the code that does it. */
  static String key(SourceFile file, List<?> choices) {
    return new Digest()
        .add(file.path() + "\0" + file.root().folder() + "\0" + choices + "\0" + file.flaws())
        .add("\0" + file.text())
        .hex(KEY_DIGITS);
  }

  /** What a file was read as, without HTML. */
  Optional<ClassifiedDocument> find(String key, SourceFile file) {
    return documents
        .find(key)
        .filter(found -> found.path().equals(file.path()))
        .filter(found -> found.document().root().equals(file.root().folder()))
        .map(found -> new ClassifiedDocument(found.document(), found.classification(), key))
        .map(found -> with(found, SlottedHtml.EMPTY, file.packed()));
  }

  /** The same with its HTML, where that was kept too. */
  Optional<ClassifiedDocument> shown(ClassifiedDocument found) {
    return bodies
        .find(found.key())
        .map(packed -> with(found, new SlottedHtml(packed), found.document().packed()));
  }

  void keep(ClassifiedDocument read) {
    ClassifiedDocument bare = with(read, SlottedHtml.EMPTY, PackedText.of(""));
    documents.keep(read.key(), new ClassifiedDocument(bare.document(), bare.classification()));
  }

  void keepShown(ClassifiedDocument read) {
    keep(read);
    bodies.keep(read.key(), read.document().content().html().packed());
  }

  private static ClassifiedDocument with(
      ClassifiedDocument read, SlottedHtml html, PackedText text) {
    Document document = read.document();
    return new ClassifiedDocument(
        document.with(document.content().withHtml(html), text), read.classification(), read.key());
  }
}
