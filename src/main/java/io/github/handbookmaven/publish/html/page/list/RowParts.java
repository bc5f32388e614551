package io.github.handbookmaven.publish.html.page.list;

import io.github.handbookmaven.hub.Repository;
import io.github.handbookmaven.model.Digest;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.html.page.frame.DocumentRow;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.page.list.FiltersPart.Key;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The documents of a repository, an owner or a service in a large handbook: scripts of their rows
 * lie in a folder of their own, so that a list is narrowed to them without the rows of all.
 */
public final class RowParts {
  /** With more documents; sidebar.js knows it too. */
  private static final int MANY = 2_000;

  private static final String OWNER = "owner";
  private static final String SERVICE = "service";
  private static final String FOLDER = "folder";

  /** Of a digest's hexadecimal digits, as many as tell names apart. */
  private static final int DIGITS = 16;

  private final PageContext shelf;
  private final Map<String, List<DocumentRow>> byFolder = new TreeMap<>();

  /**
   * The parts of a handbook; none of one that is not large.
   *
   * @param shelf what every page draws on
   */
  public RowParts(PageContext shelf) {
    this.shelf = shelf;
    if (shelf.entries().size() > MANY) {
      shelf.rows(any -> true).forEach(this::add);
    }
  }

  private void add(DocumentRow row) {
    folders(row).forEach(at -> byFolder.computeIfAbsent(at, any -> new ArrayList<>()).add(row));
  }

  /**
   * Documents by the folder their scripts lie in.
   *
   * @return parts, each in the order of lists
   */
  public Map<String, List<DocumentRow>> byFolder() {
    return Collections.unmodifiableMap(byFolder);
  }

  private Stream<String> folders(DocumentRow row) {
    return Stream.of(
            repository(row.path()).stream(),
            names(OWNER, row.keys().owners()),
            names(SERVICE, row.keys().services()))
        .flatMap(each -> each);
  }

  private static Stream<String> names(String filter, String joined) {
    return Key.split(joined)
        .map(Key::value)
        .filter(name -> !name.isEmpty())
        .map(name -> named(filter, name))
        .distinct();
  }

  /** Names may hold what no file name may. */
  private static String named(String filter, String name) {
    return "assets/rows/" + Digest.of(filter + '\n' + name, DIGITS);
  }

  private Optional<String> repository(String path) {
    return shelf
        .handbook()
        .repositories()
        .of(new RepoPath(path))
        .map(Repository::folder)
        .map(RepoPath::value);
  }

  /**
   * The documents of a choice, or more than these, where they are a part.
   *
   * @param filter the filter's name
   * @param value its choice
   * @return empty where only all documents hold them
   */
  Optional<Part> of(String filter, String value) {
    return folder(filter, value).filter(byFolder::containsKey).map(at -> new Part(at, kinds(at)));
  }

  private Optional<String> folder(String filter, String value) {
    return switch (filter) {
      case OWNER, SERVICE -> Optional.of(named(filter, value));
      case FOLDER -> repository(value);
      default -> Optional.empty();
    };
  }

  private List<String> kinds(String folder) {
    return byFolder.get(folder).stream().map(DocumentRow::type).distinct().sorted().toList();
  }

  /**
   * A part of the documents.
   *
   * @param folder its scripts lie in, below the handbook
   * @param kinds the types it has documents of
   */
  record Part(String folder, List<String> kinds) {}
}
