package io.github.handbookmaven.bundle;

import io.github.handbookmaven.model.DocType;
import java.util.List;
import java.util.Objects;

/**
 * What others need of a handbook to refer to it: small enough to be asked in every build.
 *
 * @param owner whose inventory it is
 * @param site where its handbook is published, ending in a slash; empty where that is not known
 * @param shelves what it lists: its own documents first; a hub's lists those of others too
 * @param uses what its documents and alerts refer to in other repositories
 */
public record Inventory(RepositoryName owner, String site, List<Shelf> shelves, List<Use> uses) {

  /**
   * The documents and alerts of one repository.
   *
   * @param owner the repository
   * @param documents its documents
   * @param alerts names of its alert rules
   */
  public record Shelf(RepositoryName owner, List<Item> documents, List<String> alerts) {
    /** Copies what could change. */
    public Shelf {
      Objects.requireNonNull(owner, "owner");
      documents = List.copyOf(documents);
      alerts = List.copyOf(alerts);
    }
  }

  /**
   * A document that can be referred to.
   *
   * @param id its id in its repository
   * @param title what it is called
   * @param type what it is
   * @param url its page, relative to the site
   * @param aliases what it was called before
   */
  public record Item(String id, String title, DocType type, String url, List<String> aliases) {
    /** Copies what could change. */
    public Item {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(url, "url");
      aliases = List.copyOf(aliases);
    }
  }

  /**
   * That something is used from elsewhere.
   *
   * @param kind how
   * @param from {@code group:artifact/id} of a document, {@code group:artifact} of an alert
   * @param to {@code group:artifact/id} of a document, {@code group:artifact} of an alert
   * @param alert the alert's name; empty for a reference between documents
   */
  public record Use(Kind kind, String from, String to, String alert) {
    /** How something is used. */
    public enum Kind {
      /** A document refers to a document. */
      DOCUMENT,
      /** A document answers an alert. */
      ANSWERS,
      /** An alert leads to a document. */
      ALERT
    }

    /** Refuses nothing but null. */
    public Use {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
      Objects.requireNonNull(alert, "alert");
    }
  }

  /** Copies what could change. */
  public Inventory {
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(site, "site");
    shelves = List.copyOf(shelves);
    uses = List.copyOf(uses);
  }
}
