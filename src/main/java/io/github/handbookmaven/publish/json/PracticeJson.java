package io.github.handbookmaven.publish.json;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.practice.LoggedRun.Outcome;
import io.github.handbookmaven.practice.Readership;
import io.github.handbookmaven.practice.Readership.Standing;
import io.github.handbookmaven.practice.RunRecord;
import java.time.LocalDate;
import java.util.List;

/**
 * How a document is used, in the catalog.
 *
 * @param lastExercised the day of the last drill or run; null where none is on record
 * @param runs those that are filed, the newest first
 * @param readers how many have read it; null where nobody did, and nobody must
 */
record PracticeJson(String lastExercised, List<RunJson> runs, ReadersJson readers) {

  /**
   * A run.
   *
   * @param day when
   * @param record the file of its log
   */
  record RunJson(String day, int done, int failed, int skipped, String record) {
    static RunJson of(RunRecord record) {
      return new RunJson(
          record.day().toString(),
          record.run().count(Outcome.DONE),
          record.run().count(Outcome.FAILED),
          record.run().count(Outcome.SKIPPED),
          record.file().value());
    }
  }

  /**
   * Readers, counted.
   *
   * @param required how many must have read it
   * @param read how many have read the text it has
   * @param outdated how many have read an older one only
   * @param missing how many of those who must have not read it
   */
  record ReadersJson(int required, int read, int outdated, int missing) {
    static ReadersJson of(Readership readership) {
      return new ReadersJson(
          readership.required(),
          readership.count(Standing.READ),
          readership.count(Standing.OUTDATED),
          readership.count(Standing.MISSING));
    }
  }

  static PracticeJson of(Entry entry) {
    Readership readership = entry.practice().readership();
    return new PracticeJson(
        entry
            .document()
            .metadata()
            .review()
            .lastExercised()
            .map(Located::value)
            .map(LocalDate::toString)
            .orElse(null),
        entry.practice().runs().stream().map(RunJson::of).toList(),
        readership.readers().isEmpty() ? null : ReadersJson.of(readership));
  }
}
