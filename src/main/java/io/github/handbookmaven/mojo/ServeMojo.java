package io.github.handbookmaven.mojo;

import io.github.handbookmaven.history.GitRepository;
import io.github.handbookmaven.history.KeptHistory;
import io.github.handbookmaven.kept.KeptInMemory;
import io.github.handbookmaven.kept.KeptResults;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.mojo.console.ServeConsole;
import io.github.handbookmaven.mojo.maven.Reactor;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.Output;
import io.github.handbookmaven.serve.Preview;
import io.github.handbookmaven.serve.PreviewSettings;
import io.github.handbookmaven.serve.Publication;
import io.github.handbookmaven.source.IgnoredFiles;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows the handbook in a browser of this machine while it is written: pages follow documents,
 * theme and words as they are saved, with the findings beside their lines. Ctrl-C stops it.
 *
 * @since 0.1.0
 */
@Mojo(name = "serve", requiresProject = false, aggregator = true, threadSafe = true)
public final class ServeMojo extends EditionMojo {

  /**
   * The port that is tried first; where it is taken, the next free one is. {@code 0} takes any.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.port", defaultValue = "8642")
  private String port;

  private final transient KeptResults seen = new KeptInMemory();

  private final transient KeptHistory walked = KeptHistory.inMemory();

  private transient URI address;

  @Override
  List<RepoPath> modules(Reactor reactor) {
    return reactor.folders();
  }

  /** Between two saves most documents are as they were, and this process knows them. */
  @Override
  KeptResults kept() {
    return seen;
  }

  @Override
  KeptHistory keptHistory() {
    return walked;
  }

  @Override
  Optional<URI> address() {
    return Optional.ofNullable(address);
  }

  @Override
  void run() {
    Reactor reactor = reactor();
    ServeConsole console = new ServeConsole(getLog(), reactor.base());
    try (Preview preview = Preview.start(settings(reactor), new Pages(), console)) {
      Thread stop = new Thread(preview::close, "handbook-preview-stop");
      Runtime.getRuntime().addShutdownHook(stop);
      console.serving(preview.edition(), preview.address());
      follow(preview);
      forget(stop);
    }
    console.stopped();
  }

  private static void follow(Preview preview) {
    try {
      preview.follow();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** A long-lived Maven must not keep what it served once. */
  private static void forget(Thread stop) {
    try {
      Runtime.getRuntime().removeShutdownHook(stop);
    } catch (IllegalStateException alreadyStopping) {
      return;
    }
  }

  private PreviewSettings settings(Reactor reactor) {
    List<Path> theme =
        theme(reactor, spoken()).templateDirectory().filter(Files::isDirectory).stream()
            .filter(folder -> !folder.startsWith(reactor.base()))
            .toList();
    return PreviewSettings.of(port(), reactor.base(), ignored(reactor.base()), theme);
  }

  private int port() {
    try {
      int number = Integer.parseInt(port.strip());
      if (number >= 0 && number <= 65_535) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // Said below.
    }
    throw new SettingsException("port", port, "a number from 0 to 65535");
  }

  private static IgnoredFiles ignored(Path base) {
    return GitRepository.in(
        base, git -> git.map(GitRepository::ignored).orElse(IgnoredFiles.WITHOUT_GIT));
  }

  private Locale spoken() {
    return languages().spoken(Locale.ROOT);
  }

  private final class Pages implements Publication {
    @Override
    public Edition edition(URI served) {
      address = served;
      return ServeMojo.this.edition(spoken());
    }

    @Override
    public void publish(Edition edition, Output output) {
      HandbookFiles.write(edition, output);
    }
  }
}
