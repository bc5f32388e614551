package io.github.handbookmaven.publish.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.Genre;
import io.github.handbookmaven.classify.evidence.Evidence;
import io.github.handbookmaven.freshness.Freshness;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.Metadata;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** A document in the catalog, as its schema tells it. Days are {@code yyyy-MM-dd}. */
record DocumentJson(
    String id,
    String path,
    String url,
    String title,
    String type,
    String typeSource,
    BigDecimal confidence,
    String genre,
    RawJson evidence,
    String status,
    List<String> owners,
    String lastReviewed,
    String reviewInterval,
    String reviewDue,
    String freshness,
    List<String> basedOn,
    List<String> referencedBy,
    List<String> related,
    List<String> alerts,
    List<String> services,
    List<String> covers,
    List<String> tags,
    List<String> aliases,
    String supersededBy,
    String module,
    PracticeJson practice) {

  private static final int DECIMALS = 4;
  private static final double SCALE = 10_000;
  private static final double LARGEST = 1e9;
  private static final double NEARLY = 1e-5;

  /**
   * A reason for its type.
   *
   * @param side the type it speaks for
   * @param line 1-based; 0 for the whole document
   */
  record EvidenceJson(
      String signal,
      @JsonProperty("for") String side,
      BigDecimal weight,
      BigDecimal contribution,
      int line) {
    static EvidenceJson of(Evidence evidence) {
      return new EvidenceJson(
          evidence.signal(),
          evidence.side().word(),
          rounded(evidence.weight()),
          rounded(evidence.contribution()),
          evidence.line());
    }
  }

  /**
   * A document.
   *
   * @param entry the document
   * @param evidence why it is of its type: a list of {@link EvidenceJson}
   */
  static DocumentJson of(Entry entry, RawJson evidence, Handbook handbook) {
    Metadata metadata = entry.document().metadata();
    Freshness.Schedule schedule = entry.freshness().schedule();
    return new DocumentJson(
        entry.id(),
        entry.path().value(),
        entry.url(),
        entry.title(),
        entry.type().word(),
        entry.classification().origin().word(),
        rounded(entry.classification().confidence()),
        entry.classification().genre().map(Genre::word).orElse(null),
        evidence,
        entry.status().word(),
        entry.owners().names(),
        schedule.lastReviewed().map(LocalDate::toString).orElse(null),
        schedule.interval().orElse(null),
        schedule.due().map(LocalDate::toString).orElse(null),
        entry.freshness().state().word(),
        basedOn(entry, handbook),
        referencedBy(entry, handbook),
        values(metadata.relations().related()),
        values(metadata.relations().alerts()),
        values(metadata.relations().services()),
        values(metadata.relations().covers()),
        values(metadata.identity().tags()),
        values(metadata.identity().aliases()),
        metadata.identity().supersededBy().map(Located::value).orElse(null),
        entry.module(),
        PracticeJson.of(entry));
  }

  private static List<String> basedOn(Entry entry, Handbook handbook) {
    return entry.foundation().bases().stream()
        .map(basis -> ReferenceJson.id(basis.document(), handbook))
        .distinct()
        .toList();
  }

  private static List<String> referencedBy(Entry entry, Handbook handbook) {
    return handbook.references().to(entry.path()).stream()
        .map(reference -> ReferenceJson.id(reference.at().path(), handbook))
        .distinct()
        .toList();
  }

  private static List<String> values(List<Located<String>> said) {
    return said.stream().map(Located::value).toList();
  }

  /** Through the digits of the value only where it stands so close to a half that they matter. */
  static BigDecimal rounded(double value) {
    double scaled = value * SCALE;
    boolean isClear =
        Math.abs(scaled) < LARGEST && Math.abs(scaled - Math.floor(scaled) - 0.5) > NEARLY;
    return isClear
        ? BigDecimal.valueOf(Math.round(scaled), DECIMALS).stripTrailingZeros()
        : throughDigits(value);
  }

  static BigDecimal throughDigits(double value) {
    return BigDecimal.valueOf(value)
        .setScale(DECIMALS, RoundingMode.HALF_EVEN)
        .stripTrailingZeros();
  }
}
