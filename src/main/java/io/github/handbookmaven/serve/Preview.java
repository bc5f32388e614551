package io.github.handbookmaven.serve;

import io.github.handbookmaven.publish.Edition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A handbook on the loopback address that follows its sources. */
public final class Preview implements AutoCloseable {
  private static final long FOREVER = Long.MAX_VALUE / 4;

  private final FolderWatch watch;
  private final PreviewServer server;
  private final Showing showing;
  private final Listener listener;
  private final Debounce debounce;
  private final List<Path> changed = new ArrayList<>();

  /** Hears what happens. */
  public interface Listener {
    /**
     * The pages were made anew.
     *
     * @param edition what is shown from now on
     * @param changed what changed, without what changed after it; a folder for all below it
     * @param nanos how long that took
     */
    void renewed(Edition edition, List<Path> changed, long nanos);

    /**
     * They could not be made; those made before stay.
     *
     * @param mistake why, in a sentence
     */
    void failed(String mistake);
  }

  private Preview(FolderWatch watch, PreviewServer server, Showing showing, Plan plan) {
    this.watch = watch;
    this.server = server;
    this.showing = showing;
    this.listener = plan.listener();
    this.debounce = new Debounce(plan.settings().quiet(), plan.settings().limit());
  }

  private record Plan(PreviewSettings settings, Listener listener) {}

  /**
   * Begins to serve. What changes from now on is noted, and followed by {@link #follow()}.
   *
   * @param settings how
   * @param publication what
   * @param listener hears what happens
   * @return the preview, to be closed
   * @throws io.github.handbookmaven.model.SettingsException where no edition can be made
   * @throws UncheckedIOException where no port is free, or the disk refuses
   */
  public static Preview start(
      PreviewSettings settings, Publication publication, Listener listener) {
    PreviewServer server = new PreviewServer(settings.port());
    FolderWatch watch = null;
    try {
      watch = new FolderWatch(settings);
      Showing showing = new Showing(publication, server.address());
      server.show(showing);
      showing.mistake().ifPresent(listener::failed);
      return new Preview(watch, server, showing, new Plan(settings, listener));
    } catch (IOException e) {
      server.close();
      throw new UncheckedIOException("cannot watch " + settings.base() + ": " + e.getMessage(), e);
    } catch (RuntimeException e) {
      server.close();
      Optional.ofNullable(watch).ifPresent(FolderWatch::close);
      throw e;
    }
  }

  /**
   * Where it is shown.
   *
   * @return a URL that ends in {@code /}
   */
  public URI address() {
    return server.address();
  }

  /**
   * What is shown.
   *
   * @return the newest edition
   */
  public Edition edition() {
    return showing.edition();
  }

  /**
   * Follows the sources until somebody closes the preview or interrupts the thread.
   *
   * @throws InterruptedException where the thread was interrupted
   */
  public void follow() throws InterruptedException {
    try {
      while (true) {
        step();
      }
    } catch (ClosedWatchServiceException closed) {
      return;
    }
  }

  private void step() throws InterruptedException {
    long wait = debounce.dueIn(System.nanoTime()).orElse(FOREVER);
    List<Path> news = watch.next(Math.max(0, wait));
    if (!news.isEmpty()) {
      changed.addAll(news);
      debounce.changed(System.nanoTime());
    }
    if (debounce.take(System.nanoTime())) {
      List<Path> all = changed.stream().distinct().toList();
      changed.clear();
      renew(all);
    }
  }

  private void renew(List<Path> files) {
    long start = System.nanoTime();
    showing.renew();
    server.tell(showing.number());
    showing
        .mistake()
        .ifPresentOrElse(
            listener::failed,
            () -> listener.renewed(showing.edition(), files, System.nanoTime() - start));
  }

  /** Stops serving and following. */
  @Override
  public void close() {
    server.close();
    watch.close();
  }
}
