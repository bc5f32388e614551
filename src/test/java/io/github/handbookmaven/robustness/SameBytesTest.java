package io.github.handbookmaven.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.handbookmaven.history.ScratchRepository;
import io.github.handbookmaven.model.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same sources on the same day give the same bytes on any machine, whoever builds. */
class SameBytesTest {
  private static final Path EXAMPLE = Path.of("src/it/example-handbook");
  private static final String LETTERS =
      "---\ntype: sop\ntitle: \"I\u0130\u0131i \u00DCbersicht \u0E01\u0E02 \u0661\u0662\"\n"
          + "owner: \u0130stanbul\nlast_reviewed: 2026-01-31\nreview_interval: 1 month\n---\n"
          + "# I\u0130\u0131i \u00DCbersicht\n\n## T\u0130TLE I\n\n1. See [gone](G\u0130T.md).\n";

  @TempDir static Path folder;
  private static SortedMap<String, String> expected;

  @BeforeAll
  static void publishHere() throws IOException, InterruptedException {
    expected = published(OtherJvm.with(), "here", false);
    assertThat(expected).hasSizeGreaterThan(60);
    assertThat(expected.keySet())
        .contains("index.html", "reviews.ics", "changes.atom", "catalog.json", "findings.sarif");
  }

  static List<OtherJvm> otherMachines() {
    return List.of(
        OtherJvm.with(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=ISO-8859-9",
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.name=somebody")
            .umask("077"),
        OtherJvm.with(
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Duser.extensions=u-nu-arab",
            "-Dfile.encoding=windows-1256",
            "-Duser.timezone=Etc/GMT+12",
            "-XX:ActiveProcessorCount=1"),
        OtherJvm.with(
            "-Duser.language=th",
            "-Duser.country=TH",
            "-Duser.extensions=u-ca-buddhist-nu-thai",
            "-Dfile.encoding=IBM500",
            "-Dline.separator=\r\n"));
  }

  @ParameterizedTest
  @MethodSource("otherMachines")
  void anotherLanguageEncodingZoneUmaskUserFolderAndOrderOfFilesChangeNothing(OtherJvm machine)
      throws IOException, InterruptedException {
    String name = "a folder of another length/" + machine.options().get(0).hashCode();

    assertThat(published(machine, name, true)).isEqualTo(expected);
  }

  @Test
  void anotherJavaChangesNothing() throws IOException, InterruptedException {
    List<Path> others = OtherJvm.others();
    assumeFalse(others.isEmpty(), "there is no other Java below /usr/lib/jvm");
    for (Path java : others) {
      assertThat(published(OtherJvm.with().of(java), java.getFileName().toString(), false))
          .as(java.toString())
          .isEqualTo(expected);
    }
  }

  private static SortedMap<String, String> published(
      OtherJvm machine, String name, boolean isReversed) throws IOException, InterruptedException {
    Path project = folder.resolve(name).resolve("project");
    Path output = folder.resolve(name).resolve("pages");
    write(project, isReversed);
    assertThat(machine.publish(project, output)).returns(0, OtherJvm.Outcome::status);
    return digests(output);
  }

  /** Files are made one by one, for some file systems list them in the order they were made in. */
  private static void write(Path project, boolean isReversed) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(EXAMPLE)) {
      all.filter(Files::isRegularFile).sorted().forEach(files::add);
    }
    if (isReversed) {
      Collections.reverse(files);
    }
    try (ScratchRepository repository = ScratchRepository.in(project)) {
      for (Path file : files) {
        Path copy = project.resolve(EXAMPLE.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(file));
      }
      repository.write("docs/sops/I\u0130\u0131i \u00DCber.md", LETTERS).commit("2026-09-01");
      repository.write("docs/sops/plain.md", LETTERS).as("\u0130lker").commit("2026-09-02");
    }
  }

  private static SortedMap<String, String> digests(Path output) throws IOException {
    SortedMap<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        digests.put(output.relativize(file).toString(), Digest.of(bytes, 16));
      }
    }
    return digests;
  }
}
