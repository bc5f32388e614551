package io.github.handbookmaven.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.Corpora;
import io.github.handbookmaven.classify.Classifier;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.history.History;
import io.github.handbookmaven.markdown.MarkdownReader;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.DefaultRoots;
import io.github.handbookmaven.source.IgnoredFiles;
import io.github.handbookmaven.source.RootChoice;
import io.github.handbookmaven.source.SourceReader;
import io.github.handbookmaven.source.SourceSettings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The 105 real documents with GOV.UK's review banner, against GOV.UK's own rule. */
class CorpusFreshnessTest {
  private static final Set<State> PAST_DUE = EnumSet.of(State.OVERDUE, State.STALE);
  private static final LocalDate TODAY = LocalDate.parse("2026-08-21");
  private static final int PATH = 3;
  private static final int DUE = 6;
  private static final int OVERDUE = 7;

  private static Map<RepoPath, Freshness> verdicts() {
    Path folder = Corpora.folder("freshness");
    List<Document> documents =
        SourceReader.read(
                new SourceSettings(
                    folder,
                    RootChoice.of(List.of(DefaultRoots.root(RepoPath.ROOT))),
                    SourceSettings.DEFAULT_MAX_DOCUMENT_SIZE,
                    IgnoredFiles.WITHOUT_GIT))
            .documents()
            .stream()
            .map(new MarkdownReader(RawHtml.ESCAPE)::read)
            .toList();
    Map<RepoPath, DocType> types =
        documents.stream()
            .collect(
                Collectors.toMap(
                    Document::path,
                    document -> Classifier.standard().classify(document, Optional.empty()).type()));
    Circumstances circumstances =
        new Circumstances(
            types,
            Map.of(),
            History.NONE,
            new CoveredCode(folder, new TreeSet<>(), blob -> Optional.empty()));
    return new FreshnessAssessor(new FreshnessSettings(Policies.NONE, ZoneOffset.UTC), TODAY)
        .assess(documents, circumstances);
  }

  private static Map<String, String> column(int column) {
    Map<String, String> values = new TreeMap<>();
    for (String[] row : Corpora.table("freshness.tsv")) {
      values.put(row[PATH], row[column]);
    }
    return values;
  }

  @Test
  void exactlyTheDocumentsMarkedAreOverdueOrStale() {
    Map<String, String> judged = new TreeMap<>();
    verdicts()
        .forEach(
            (path, freshness) ->
                judged.put(path.value(), PAST_DUE.contains(freshness.state()) ? "yes" : "no"));
    assertThat(judged).hasSize(105).isEqualTo(column(OVERDUE));
  }

  @Test
  void everyDueDayIsTheirs() {
    Map<String, String> due = new TreeMap<>();
    verdicts()
        .forEach(
            (path, freshness) ->
                due.put(path.value(), freshness.schedule().due().orElseThrow().toString()));
    assertThat(due).isEqualTo(column(DUE));
  }

  @ParameterizedTest
  @CsvSource({"tr-TR, Pacific/Kiritimati", "ar-SA-u-nu-arab, Etc/GMT+12"})
  void theMachinesLocaleAndZoneChangeNothing(String locale, String zone) {
    Locale before = Locale.getDefault();
    TimeZone zoneBefore = TimeZone.getDefault();
    Map<RepoPath, Freshness> here = verdicts();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(verdicts()).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
      TimeZone.setDefault(zoneBefore);
    }
  }
}
