package io.github.handbookmaven.practice;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.AssemblySettings;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.freshness.FreshnessSettings;
import io.github.handbookmaven.freshness.Policies;
import io.github.handbookmaven.freshness.PolicyReader;
import io.github.handbookmaven.practice.LoggedRun.Outcome;
import io.github.handbookmaven.practice.LoggedRun.Step;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A handbook of documents that people ran and read. */
public final class UsedHandbook {
  public static final String PATH = "docs/full-disk.md";
  public static final String ID = "full-disk";

  private final Map<String, String> files = new LinkedHashMap<>();
  private String readers = "";
  private boolean isNamed;

  private UsedHandbook() {}

  /** A handbook of one runbook, {@link #PATH}. */
  public static UsedHandbook of(String text) {
    return new UsedHandbook().with(PATH, text);
  }

  /** The same with another file, or with another text of one. */
  public UsedHandbook with(String path, String text) {
    files.put(path, text);
    return this;
  }

  /** The same with something at the end of a file. */
  public UsedHandbook and(String path, String text) {
    files.merge(path, text, String::concat);
    return this;
  }

  /** The same where everybody named must have read everything. */
  public UsedHandbook requiring(String people) {
    readers = people;
    return this;
  }

  /** The same where readers may be named. */
  public UsedHandbook named() {
    isNamed = true;
    return this;
  }

  /** The same after a run of the present text, on a day. */
  public UsedHandbook ran(String day, int number, Step... steps) {
    return ran(day, number, handbook().entries().get(0).document().content().digest(), steps);
  }

  /** The same after a run of some text. */
  public UsedHandbook ran(String day, int number, String revision, Step... steps) {
    OffsetDateTime start = LocalDate.parse(day).atTime(10, 0).atOffset(ZoneOffset.UTC);
    LoggedRun run =
        new LoggedRun(
            ID,
            "Full disk",
            revision,
            "@ada",
            "",
            Optional.of(start),
            Optional.of(start.plusMinutes(30)),
            List.of(steps));
    return with(
        "docs/exercises/full-disk/" + day + "-" + number + ".md",
        "# Run\n\n" + RunLogText.comment(run) + "\n");
  }

  /** The same after somebody read the present text of the first document. */
  public UsedHandbook readBy(String person, String day) {
    var entry = handbook().entries().get(0);
    String before = files.getOrDefault(ReaderRegister.FILE.value(), ReaderRegister.HEADER + "\n");
    Reading reading = Reading.of(entry.id(), entry.document(), person, LocalDate.parse(day));
    return with(ReaderRegister.FILE.value(), before + ReaderRegister.line(reading) + "\n");
  }

  /** A step and what came of it. */
  public static Step step(String text, Outcome outcome, String note) {
    return new Step("Response", "1", text, outcome, note);
  }

  /** The handbook. */
  public Handbook handbook() {
    return HandbookOf.files(files).with(this::settings).build();
  }

  private AssemblySettings settings(AssemblySettings old) {
    Policies policies =
        readers.isEmpty()
            ? Policies.NONE
            : new Policies(List.of(PolicyReader.read(Map.of("requireReading", readers))));
    return new AssemblySettings(
        old.base(),
        old.today(),
        old.project(),
        old.modules(),
        old.collection(),
        old.alerts(),
        old.maven(),
        new FreshnessSettings(policies, ZoneOffset.UTC, isNamed));
  }
}
