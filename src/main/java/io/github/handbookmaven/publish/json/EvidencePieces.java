package io.github.handbookmaven.publish.json;

import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.kept.Kept;
import io.github.handbookmaven.kept.KeptResults;
import io.github.handbookmaven.model.Digest;
import io.github.handbookmaven.publish.FileMark;
import io.github.handbookmaven.publish.json.DocumentJson.EvidenceJson;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why documents are of their type, which is most of a catalog and decided by each document alone.
 * Of those that are as they were it is copied from the catalog before, so that nobody reads what
 * was weighed. Each piece has a mark of its own: bytes that are not those written are not taken.
 */
final class EvidencePieces {
  private static final int KEY_DIGITS = 32;
  private static final String KEY = Digest.of("evidence", KEY_DIGITS);

  private final Kept<Pieces> kept;
  private final Map<String, Piece> before = new HashMap<>();
  private final Optional<SeekableByteChannel> catalog;
  private final List<Piece> now = new ArrayList<>();

  /**
   * Where the evidence of a document stands in the catalog.
   *
   * @param key the document's
   * @param at how many bytes stand before it
   * @param mark tells its bytes
   */
  record Piece(String key, int at, FileMark mark) {}

  /**
   * All of a catalog.
   *
   * @param all in the order of documents
   */
  record Pieces(List<Piece> all) {}

  /**
   * Those of a catalog.
   *
   * @param results where an earlier edition said where they stand
   * @param catalog as that edition wrote it; whoever gave it closes it
   */
  EvidencePieces(KeptResults results, Optional<SeekableByteChannel> catalog) {
    this.kept = results.of("evidence", Pieces.class);
    this.catalog = catalog;
    if (catalog.isPresent()) {
      kept.find(KEY)
          .ifPresent(found -> found.all().forEach(piece -> before.put(piece.key(), piece)));
    }
  }

  /**
   * Why a document is of its type.
   *
   * @param document any
   * @param out where it goes
   */
  RawJson of(ClassifiedDocument document, CountedOutput out) {
    String text =
        Optional.ofNullable(before.get(document.key()))
            .flatMap(this::copied)
            .orElseGet(() -> weighed(document).text());
    return new RawJson() {
      @Override
      public String text() {
        return text;
      }

      @Override
      public void written() {
        note(document.key(), text.getBytes(StandardCharsets.UTF_8), out.count());
      }
    };
  }

  /** Why a document is of its type, told without a catalog before. */
  static RawJson weighed(ClassifiedDocument document) {
    return () ->
        Json.writeOnOneLine(
            document.classification().evidence().stream().map(EvidenceJson::of).toList());
  }

  private Optional<String> copied(Piece piece) {
    ByteBuffer bytes = ByteBuffer.allocate(piece.mark().size());
    try {
      SeekableByteChannel from = catalog.orElseThrow().position(piece.at());
      while (bytes.hasRemaining() && from.read(bytes) >= 0) {
        continue;
      }
    } catch (IOException unreadable) {
      return Optional.empty();
    }
    return FileMark.of(bytes.array()).equals(piece.mark())
        ? Optional.of(new String(bytes.array(), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  private void note(String key, byte[] bytes, long end) {
    if (!key.isEmpty() && end <= Integer.MAX_VALUE) {
      now.add(new Piece(key, (int) (end - bytes.length), FileMark.of(bytes)));
    }
  }

  /** Says to a later edition where all of them stand. */
  void keep() {
    kept.keep(KEY, new Pieces(now));
  }
}
