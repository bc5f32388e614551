package io.github.handbookmaven.author;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Makes an SOP and a runbook that is based on it out of a document that is both. */
public final class DocumentSplitter {
  private final Path base;

  /**
   * A splitter of documents of one work tree.
   *
   * @param base the folder paths are told from
   */
  public DocumentSplitter(Path base) {
    this.base = Objects.requireNonNull(base, "base");
  }

  /**
   * What came of it.
   *
   * @param sop the document, which keeps its place
   * @param runbook the file that was written beside it; empty where nothing was moved
   * @param refusal why nothing was moved, starting in lower case; empty where something was
   */
  public record Outcome(RepoPath sop, Optional<RepoPath> runbook, Optional<String> refusal) {}

  /**
   * Moves what answers an incident to a runbook beside the document. No line is lost: what is not
   * moved stays.
   *
   * @param entry the document
   * @return what came of it
   * @throws UncheckedIOException where the disk refuses
   */
  public Outcome split(Entry entry) {
    Split split = Split.of(entry);
    RepoPath target = beside(entry.path());
    if (split.runbook().isEmpty()) {
      return refused(entry, "it has no section that answers an incident, so nothing can be moved");
    }
    if (Files.exists(base.resolve(target.value()))) {
      return refused(entry, target + " is there already");
    }
    try {
      byte[] sop = sop(entry, split);
      new NewFile(base).write(target, runbook(entry, split));
      StampedFile.replace(base.resolve(entry.path().value()), sop);
      return new Outcome(entry.path(), Optional.of(target), Optional.empty());
    } catch (FrontMatterEditor.NotInPlace notInPlace) {
      return refused(entry, notInPlace.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot split " + entry.path() + ": " + e.getMessage(), e);
    }
  }

  private static Outcome refused(Entry entry, String sentence) {
    return new Outcome(entry.path(), Optional.empty(), Optional.of(sentence));
  }

  private static RepoPath beside(RepoPath path) {
    String stem = path.value().replaceFirst("\\.[^./]+$", "");
    return RepoPath.of(stem + "-runbook.md").orElseThrow();
  }

  private static byte[] sop(Entry entry, Split split) throws FrontMatterEditor.NotInPlace {
    String text = String.join("\n", split.sop()) + "\n";
    SourceLines lines = SourceLines.of(text.getBytes(StandardCharsets.UTF_8));
    FrontMatterEditor editor = new FrontMatterEditor(entry.path(), lines);
    editor.ensureFrontMatter();
    editor.set("type", "sop");
    return lines.bytes();
  }

  private static String runbook(Entry entry, Split split) {
    List<String> lines = new ArrayList<>();
    lines.add("---");
    lines.add("title: " + YamlValue.of(entry.title() + " (runbook)"));
    lines.add("type: runbook");
    entry.owners().names().stream()
        .findFirst()
        .ifPresent(owner -> lines.add("owner: " + YamlValue.of(owner)));
    lines.add("based_on: [" + YamlValue.of(entry.id()) + "]");
    lines.add("---");
    lines.add("");
    lines.add("# " + PlainMarkdown.of(entry.title()) + " (runbook)");
    lines.add("");
    lines.addAll(split.runbook());
    return String.join("\n", lines).stripTrailing() + "\n";
  }
}
