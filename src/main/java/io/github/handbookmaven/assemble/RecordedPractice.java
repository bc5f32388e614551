package io.github.handbookmaven.assemble;

import io.github.handbookmaven.hub.Repositories;
import io.github.handbookmaven.hub.Repository;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.practice.PracticeFinder;
import io.github.handbookmaven.practice.ReaderRegister;
import io.github.handbookmaven.practice.Reading;
import io.github.handbookmaven.practice.RunRecord;
import io.github.handbookmaven.practice.RunRecords;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Who worked through documents of other repositories and who has read them, as filed there. */
final class RecordedPractice {
  private RecordedPractice() {}

  static PracticeFinder addedTo(PracticeFinder own, Repositories repositories) {
    List<Repository> all = repositories.all();
    return all.isEmpty()
        ? own
        : own.and(
            all.stream().flatMap(RecordedPractice::runs).toList(),
            all.stream().flatMap(RecordedPractice::readings).toList());
  }

  /** Whatever document a record names, it is one of its own repository. */
  private static Stream<RunRecord> runs(Repository repository) {
    return repository.bundle().files().entrySet().stream()
        .filter(file -> RunRecords.isRecord(file.getKey()))
        .flatMap(
            file ->
                RunRecords.record(repository.here(file.getKey()), text(file.getValue())).stream())
        .map(
            record ->
                new RunRecord(
                    record.file(),
                    record.day(),
                    record.number(),
                    record.run().of(repository.idOf(record.run().document()))));
  }

  private static Stream<Reading> readings(Repository repository) {
    RepoPath file = ReaderRegister.FILE;
    byte[] register = repository.bundle().files().getOrDefault(file, new byte[0]);
    return ReaderRegister.parse(text(register)).readings().stream()
        .map(reading -> reading.of(repository.idOf(reading.document())));
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
