package io.github.handbookmaven.reference;

import io.github.handbookmaven.hub.Listed;
import io.github.handbookmaven.model.RepoPath;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** What a reference leads to. A new kind is a new record and a new arm of {@link #match}. */
public sealed interface Target {

  /**
   * A document of the handbook.
   *
   * @param path its file
   * @param anchor the fragment, as the document spells it; empty where the whole document is meant
   */
  record Doc(RepoPath path, Optional<String> anchor) implements Target {
    /** Refuses nothing but null. */
    public Doc {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(anchor, "anchor");
    }

    @Override
    public <R> R match(
        Function<Doc, R> doc,
        Function<Code, R> code,
        Function<Web, R> web,
        Function<Elsewhere, R> elsewhere) {
      return doc.apply(this);
    }
  }

  /**
   * A file or folder of the project that is no document: code, configuration, an image.
   *
   * @param path the file or folder
   * @param fragment what stood behind {@code #}, such as {@code L10}; empty where there was none
   * @param folder whether it is a folder
   */
  record Code(RepoPath path, Optional<String> fragment, boolean folder) implements Target {
    /** Refuses nothing but null. */
    public Code {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(fragment, "fragment");
    }

    @Override
    public <R> R match(
        Function<Doc, R> doc,
        Function<Code, R> code,
        Function<Web, R> web,
        Function<Elsewhere, R> elsewhere) {
      return code.apply(this);
    }
  }

  /**
   * Somewhere else; never fetched.
   *
   * @param url absolute, as written
   */
  record Web(String url) implements Target {
    /** Refuses nothing but null. */
    public Web {
      Objects.requireNonNull(url, "url");
    }

    @Override
    public <R> R match(
        Function<Doc, R> doc,
        Function<Code, R> code,
        Function<Web, R> web,
        Function<Elsewhere, R> elsewhere) {
      return web.apply(this);
    }
  }

  /**
   * A document of another repository, of which only an inventory tells.
   *
   * @param listed the document
   * @param anchor the heading; empty where the whole document is meant
   */
  record Elsewhere(Listed listed, Optional<String> anchor) implements Target {
    /** Refuses nothing but null. */
    public Elsewhere {
      Objects.requireNonNull(listed, "listed");
      Objects.requireNonNull(anchor, "anchor");
    }

    /**
     * Its page.
     *
     * @return absolute; empty where nobody knows where its handbook is published
     */
    public String url() {
      return listed.url().isEmpty() ? "" : listed.url() + anchor.map(name -> "#" + name).orElse("");
    }

    @Override
    public <R> R match(
        Function<Doc, R> doc,
        Function<Code, R> code,
        Function<Web, R> web,
        Function<Elsewhere, R> elsewhere) {
      return elsewhere.apply(this);
    }
  }

  /**
   * Takes a target apart by its kind.
   *
   * @param doc what to do with a document
   * @param code what to do with a file or folder
   * @param web what to do with a URL
   * @param elsewhere what to do with a document of another repository
   * @param <R> what comes out
   * @return what the function of its kind gave
   */
  <R> R match(
      Function<Doc, R> doc,
      Function<Code, R> code,
      Function<Web, R> web,
      Function<Elsewhere, R> elsewhere);

  /**
   * The document meant, where it is one.
   *
   * @return its path
   */
  default Optional<RepoPath> document() {
    return match(
        doc -> Optional.of(doc.path()),
        code -> Optional.empty(),
        web -> Optional.empty(),
        elsewhere -> Optional.empty());
  }

  /**
   * The document or file of this project that is meant, where it is one.
   *
   * @return its path
   */
  default Optional<RepoPath> file() {
    return match(
        doc -> Optional.of(doc.path()),
        code -> Optional.of(code.path()),
        web -> Optional.empty(),
        elsewhere -> Optional.empty());
  }
}
