package io.github.handbookmaven.assemble;

import io.github.handbookmaven.classify.Classification;
import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.foundation.Foundation;
import io.github.handbookmaven.freshness.Freshness;
import io.github.handbookmaven.history.History.FileHistory;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.Status;
import io.github.handbookmaven.practice.InPractice;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One document of the handbook, with what every stage found out about it.
 *
 * @param id unique in the handbook
 * @param url its page, below {@code handbook/}, percent-encoded, such as {@code docs/a%20b.html}
 * @param classified what its author wrote, and what it is
 * @param owners who owns it, and who says so
 * @param foundation what it rests on
 * @param freshness how far it can be trusted
 * @param practice who ran it and who has read it
 * @param history what git tells about it; empty where git does not know it
 * @param module the module it belongs to; empty in a single-module project
 */
public record Entry(
    String id,
    String url,
    ClassifiedDocument classified,
    Ownership owners,
    Foundation foundation,
    Freshness freshness,
    InPractice practice,
    Optional<FileHistory> history,
    String module) {

  /**
   * Who owns a document.
   *
   * @param names as written, in order; empty where nobody does
   * @param from who says so: {@link #FRONT_MATTER}, {@link #TEXT} with a line, {@code
   *     CODEOWNERS:12}, {@link #POLICY}; empty where nobody does
   */
  public record Ownership(List<String> names, String from) {
    /** The document itself says so. */
    public static final String FRONT_MATTER = "front matter";

    /** The document's text says so, on the line that follows: {@code text:4}. */
    public static final String TEXT = "text:";

    /** The project's configuration says so. */
    public static final String POLICY = "policy";

    /** The document's own repository says so. */
    public static final String REPOSITORY = "its own repository";

    /** Nobody. */
    public static final Ownership NOBODY = new Ownership(List.of(), "");

    /** Copies what could change. */
    public Ownership {
      names = List.copyOf(names);
      Objects.requireNonNull(from, "from");
    }
  }

  /** Refuses an entry nobody can name. */
  public Entry {
    Objects.requireNonNull(classified, "classified");
    if (id.isBlank() || url.isBlank()) {
      throw new IllegalArgumentException("an entry needs an id and a url: " + classified.path());
    }
    Objects.requireNonNull(owners, "owners");
    Objects.requireNonNull(foundation, "foundation");
    Objects.requireNonNull(freshness, "freshness");
    Objects.requireNonNull(practice, "practice");
    Objects.requireNonNull(history, "history");
    Objects.requireNonNull(module, "module");
  }

  /** The same entry of a document that was read in another way. */
  Entry with(ClassifiedDocument other) {
    return new Entry(id, url, other, owners, foundation, freshness, practice, history, module);
  }

  /**
   * What its author wrote.
   *
   * @return the document
   */
  public Document document() {
    return classified.document();
  }

  /**
   * What it is.
   *
   * @return the verdict, and why
   */
  public Classification classification() {
    return classified.classification();
  }

  /**
   * Its file.
   *
   * @return the path
   */
  public RepoPath path() {
    return classified.path();
  }

  /**
   * Its title.
   *
   * @return never blank
   */
  public String title() {
    return classified.title();
  }

  /**
   * The type it is published as.
   *
   * @return the type
   */
  public DocType type() {
    return classified.type();
  }

  /**
   * Where it stands in its life.
   *
   * @return active where nothing is declared
   */
  public Status status() {
    return classified.status();
  }
}
