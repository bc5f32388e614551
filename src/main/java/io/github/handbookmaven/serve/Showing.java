package io.github.handbookmaven.serve;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.publish.Edition;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is shown: the newest edition that could be made, and what is wrong with what came after it.
 * May be asked by several threads while another one renews it.
 */
final class Showing {
  private static final int REMEMBERED = 200;

  private final Publication publication;
  private final URI address;
  private final Map<String, byte[]> lastGood = Collections.synchronizedMap(new Remembered());
  private volatile Current current;

  /** The pages that were looked at last; a person looks at few. */
  private static final class Remembered extends LinkedHashMap<String, byte[]> {
    private static final long serialVersionUID = 1L;

    Remembered() {
      super(16, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
      return size() > REMEMBERED;
    }
  }

  private record Current(
      long number, Edition edition, FilesInMemory files, Optional<String> mistake) {

    Current but(RuntimeException wrong) {
      return new Current(number, edition, files, Optional.of(wrong.getMessage()));
    }
  }

  /**
   * A file as it is sent.
   *
   * @param status of HTTP
   * @param bytes its contents; of a page as published, without the script
   * @param mark tells this state of a page from others
   * @param mistake why it is not the newest; empty where it is
   */
  record Answer(int status, byte[] bytes, String mark, Optional<String> mistake) {}

  /**
   * What the script of a page asks for.
   *
   * @param edition the number of the edition that is shown
   * @param page the digest of the page, as it would be sent now
   * @param mistake what keeps it from being made anew; empty where nothing does
   * @param findings those of the document it shows
   */
  record State(long edition, String page, String mistake, List<FindingsOnPage.Shown> findings) {}

  /**
   * Makes the first edition.
   *
   * @throws SettingsException where it cannot be made
   * @throws UncheckedIOException where the disk refuses
   */
  Showing(Publication publication, URI address) {
    this.publication = publication;
    this.address = address;
    Edition edition = publication.edition(address);
    this.current = new Current(1, edition, new FilesInMemory(), Optional.empty());
    this.current = published(edition, 1);
  }

  /** A mistake in the theme keeps the edition before it on show. */
  private Current published(Edition edition, long number) {
    FilesInMemory files = new FilesInMemory();
    try {
      publication.publish(edition, files);
      files.settle();
      return new Current(number, edition, files, Optional.empty());
    } catch (SettingsException | UncheckedIOException mistake) {
      return new Current(number, edition, current.files(), Optional.of(mistake.getMessage()));
    }
  }

  /** Makes an edition of the sources as they are now. */
  void renew() {
    long number = current.number() + 1;
    try {
      current = published(publication.edition(address), number);
    } catch (SettingsException | UncheckedIOException mistake) {
      current =
          new Current(
              number, current.edition(), current.files(), Optional.of(mistake.getMessage()));
    }
  }

  /** The newest edition, be its pages on show or not. */
  Edition edition() {
    return current.edition();
  }

  /** Counts editions from 1. */
  long number() {
    return current.number();
  }

  /** What is wrong with the newest edition as a whole. */
  Optional<String> mistake() {
    return current.mistake();
  }

  /** A file, or what is sent in its place. */
  Answer answer(String name) {
    Current now = current;
    try {
      Optional<byte[]> found = now.files().find(name);
      found.filter(page -> isPage(name)).ifPresent(page -> lastGood.put(name, page));
      boolean isBeforeTheFirst = found.isEmpty() && now.mistake().isPresent();
      return found
          .map(bytes -> answer(200, bytes, now))
          .orElseGet(() -> isBeforeTheFirst ? instead(name, now) : missing(now));
    } catch (SettingsException | UncheckedIOException mistake) {
      return instead(name, now.but(mistake));
    }
  }

  private static Answer answer(int status, byte[] bytes, Current now) {
    return new Answer(status, bytes, now.files().mark(bytes), now.mistake());
  }

  private Answer instead(String name, Current now) {
    byte[] old = lastGood.get(name);
    return old == null ? answer(500, LivePage.empty(), now) : answer(200, old, now);
  }

  private static Answer missing(Current now) {
    try {
      return answer(404, now.files().find("404.html").orElse(LivePage.empty()), now);
    } catch (SettingsException | UncheckedIOException mistake) {
      return answer(404, LivePage.empty(), now.but(mistake));
    }
  }

  static boolean isPage(String name) {
    return name.endsWith(".html") || name.endsWith(".htm");
  }

  /** What the script of a page asks for. */
  State state(String name) {
    Current now = current;
    Answer page = answer(name);
    List<FindingsOnPage.Shown> findings =
        entry(now.edition(), name)
            .map(entry -> FindingsOnPage.of(now.edition(), entry))
            .orElse(List.of());
    return new State(now.number(), page.mark(), page.mistake().orElse(""), findings);
  }

  private static Optional<Entry> entry(Edition edition, String name) {
    return edition.handbook().entries().stream()
        .filter(entry -> RequestedFile.of("/" + entry.url()).filter(name::equals).isPresent())
        .findFirst();
  }
}
