package io.github.handbookmaven.capture.draft;

import io.github.handbookmaven.capture.walkthrough.Walkthrough;
import io.github.handbookmaven.model.Digest;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Word;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Where a draft comes from.
 *
 * @param recordings the files
 * @param walkthroughs what each shows, in the same order
 * @param today the day it is drafted on
 */
record DraftOrigin(List<Path> recordings, List<Walkthrough> walkthroughs, LocalDate today) {
  private static final int DIGITS = 12;

  String frontMatter(String title, DocType type) {
    String files =
        recordings.stream()
            .map(file -> DraftMarkdown.scalar(file.getFileName().toString()))
            .collect(Collectors.joining(", ", "[", "]"));
    String digests =
        recordings.stream()
            .map(file -> DraftMarkdown.scalar(digest(file)))
            .collect(Collectors.joining(", ", "[", "]"));
    return "---\ntitle: "
        + DraftMarkdown.scalar(title)
        + "\ntype: "
        + Word.of(type)
        + "\nstatus: draft\ndrafted_from: "
        + files
        + "\ndrafted_on: "
        + today
        + "\ndrafted_digest: "
        + digests
        + "\n---\n\n";
  }

  private static String digest(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return new Digest().add(in).hex(DIGITS);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the recording " + file.getFileName(), e);
    }
  }

  String notice() {
    return "> This draft was made from a recording and nobody has reviewed it. Answer what is"
        + " marked **TODO**, try the steps, then record the review with"
        + " `handbook:review`.\n\n";
  }

  String records(SortedMap<String, Integer> redacted, List<String> leftOut) {
    List<String> lines = new ArrayList<>();
    for (int at = 0; at < recordings.size(); at++) {
      lines.add(source(recordings.get(at), walkthroughs.get(at)));
    }
    if (!redacted.isEmpty()) {
      lines.add(
          "Taken out: "
              + redacted.entrySet().stream()
                  .map(each -> each.getKey() + " (" + each.getValue() + ")")
                  .collect(Collectors.joining(", "))
              + ".");
    }
    if (!leftOut.isEmpty()) {
      lines.add("Left out: " + String.join(", ", leftOut) + ".");
    }
    return new DraftSections().heading("Records").bullets(lines).text().stripTrailing() + "\n";
  }

  private static String source(Path file, Walkthrough walkthrough) {
    return "Drafted from "
        + DraftMarkdown.code(file.getFileName().toString())
        + " ("
        + walkthrough.about().format()
        + ")"
        + walkthrough
            .about()
            .began()
            .map(began -> ", recorded on " + LocalDate.ofInstant(began, ZoneOffset.UTC))
            .orElse("")
        + ".";
  }
}
