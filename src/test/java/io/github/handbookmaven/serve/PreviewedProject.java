package io.github.handbookmaven.serve;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Assembler;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.Output;
import io.github.handbookmaven.publish.ThemeSettings;
import io.github.handbookmaven.publish.html.HtmlPublisher;
import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.Rules;
import io.github.handbookmaven.source.IgnoredFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A project on disk under a preview that follows it, made by the real stages. */
final class PreviewedProject implements Publication, Preview.Listener, AutoCloseable {
  private static final String RUNBOOK =
      """
      ---
      type: runbook
      title: Disk almost full
      ---
      # Disk almost full

      ## Checks

      1. Look at the volume.
      2. Look at [the manual](missing.md) for what fills it.

      ## Response

      1. Delete old dumps.
      """;

  private final Path folder;
  private final Preview preview;
  private final Thread follower;
  private final AtomicInteger editions = new AtomicInteger();
  private final List<String> mistakes = new CopyOnWriteArrayList<>();

  PreviewedProject(Path folder) {
    this(folder, 0, Duration.ofMillis(50), Duration.ofSeconds(2));
  }

  PreviewedProject(Path folder, int port, Duration quiet, Duration limit) {
    this.folder = folder;
    write("docs/disk.md", RUNBOOK);
    PreviewSettings settings =
        new PreviewSettings(port, folder, IgnoredFiles.WITHOUT_GIT, List.of(), quiet, limit);
    this.preview = Preview.start(settings, this, this);
    this.follower = new Thread(this::follow, "follower of " + folder);
    follower.start();
  }

  private void follow() {
    try {
      preview.follow();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  void write(String name, String text) {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI address() {
    return preview.address();
  }

  String url(String name) {
    return address() + name;
  }

  int editions() {
    return editions.get();
  }

  List<String> mistakes() {
    return List.copyOf(mistakes);
  }

  Thread follower() {
    return follower;
  }

  @Override
  public Edition edition(URI address) {
    editions.incrementAndGet();
    Handbook handbook =
        new Assembler(HandbookOf.settings(folder, LocalDate.of(2026, 11, 22))).assemble();
    List<Rule> rules = Rules.installed();
    return new Edition(
        folder,
        handbook,
        new Inspector(rules, RuleSettings.DEFAULTS).inspect(handbook),
        rules,
        new ThemeSettings(
            Optional.empty(),
            Optional.empty(),
            "",
            Optional.of(folder.resolve("src/handbook/theme")),
            Locale.ENGLISH,
            Optional.of(address)),
        new Edition.Generator("Handbook Maven Plugin", "1"));
  }

  @Override
  public void publish(Edition edition, Output output) {
    HtmlPublisher.publish(edition, output);
  }

  @Override
  public void renewed(Edition edition, List<Path> changed, long nanos) {
    mistakes.clear();
  }

  @Override
  public void failed(String mistake) {
    mistakes.add(mistake);
  }

  /** Waits until a page shows a text, asking the server again and again. */
  String pageThatHolds(String name, String text) {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (System.nanoTime() < end) {
      String page = RawRequest.get(this, "/" + name).send();
      if (page.contains(text)) {
        return page;
      }
    }
    throw new AssertionError("waited in vain until " + name + " holds " + text);
  }

  @Override
  public void close() {
    preview.close();
    try {
      follower.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
