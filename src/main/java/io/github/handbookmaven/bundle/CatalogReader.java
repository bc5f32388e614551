package io.github.handbookmaven.bundle;

import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@code catalog.json} of somebody else: every value is what its schema says, or refused. */
final class CatalogReader {
  private static final int LONGEST_ID = 300;
  private static final String POLICY = "policy";

  private CatalogReader() {}

  static Catalog read(byte[] bytes, RepositoryName expected) throws BadBundle {
    JsonMembers file = JsonMembers.read("catalog.json", bytes);
    SchemaVersion.check(file, "catalog");
    refuseForeign(file, expected);
    List<CatalogDocument> documents = each(file, "documents", CatalogReader::document);
    refuseDoubles(documents);
    return new Catalog(
        day(file, "today"),
        documents,
        each(file, "references", CatalogReader::reference),
        each(file, "alerts", CatalogReader::alert),
        each(file, "findings", CatalogReader::finding));
  }

  private static void refuseDoubles(List<CatalogDocument> documents) throws BadBundle {
    Set<String> ids = new HashSet<>();
    for (CatalogDocument document : documents) {
      if (!ids.add(document.id())) {
        throw new BadBundle("its catalog.json has the id '" + document.id() + "' twice");
      }
    }
  }

  /** Nobody speaks for a repository but its own bundle. */
  static void refuseForeign(JsonMembers file, RepositoryName expected) throws BadBundle {
    JsonMembers project = file.object("project");
    String claimed = project.text("groupId") + ":" + project.text("artifactId");
    if (!claimed.equals(expected.toString())) {
      throw new BadBundle("it says it is of '" + claimed + "', and is of '" + expected + "'");
    }
  }

  private static CatalogDocument document(JsonMembers document) throws BadBundle {
    DocType type = type(document);
    boolean isAssigned = document.text("typeSource").equals(POLICY);
    return new CatalogDocument(
        id(document, "id"),
        path(document, "path"),
        document.text("title"),
        type,
        isAssigned && DocType.declared(type.word()).isPresent()
            ? Optional.of(type)
            : Optional.empty(),
        document.texts("owners"),
        interval(document),
        document.text("freshness"));
  }

  private static DocType type(JsonMembers document) throws BadBundle {
    String word = document.text("type");
    return Stream.of(DocType.values())
        .filter(type -> type.word().equals(word))
        .findFirst()
        .orElseThrow(() -> document.bad("type", "type of a document"));
  }

  static String id(JsonMembers object, String member) throws BadBundle {
    String id = object.text(member);
    boolean isId =
        !id.isBlank()
            && id.length() <= LONGEST_ID
            && id.chars().noneMatch(Character::isISOControl)
            && id.equals(id.strip());
    if (!isId) {
      throw object.bad(member, "id");
    }
    return id;
  }

  private static RepoPath path(JsonMembers object, String member) throws BadBundle {
    String written = object.text(member);
    return RepoPath.of(written)
        .filter(path -> path.value().equals(written) && !written.isEmpty())
        .filter(path -> path.value().chars().noneMatch(Character::isISOControl))
        .orElseThrow(() -> object.bad(member, "path inside its repository"));
  }

  private static Optional<Period> interval(JsonMembers document) throws BadBundle {
    Optional<String> written = document.optional("reviewInterval");
    try {
      Optional<Period> interval = written.map(Period::parse);
      return interval.filter(period -> !period.isNegative() && !period.isZero());
    } catch (DateTimeException noPeriod) {
      throw document.bad("reviewInterval", "interval");
    }
  }

  private static LocalDate day(JsonMembers object, String member) throws BadBundle {
    try {
      return LocalDate.parse(object.text(member));
    } catch (DateTimeException noDay) {
      throw object.bad(member, "day");
    }
  }

  private static Place place(JsonMembers object) throws BadBundle {
    int line = object.number("line");
    String written = object.text("path");
    RepoPath path = written.equals(".") ? RepoPath.ROOT : path(object, "path");
    return new Place(path, line, line == 0 ? 0 : object.number("column"));
  }

  /** Reads one element of a list. */
  @FunctionalInterface
  private interface Reading<T> {
    T of(JsonMembers element) throws BadBundle;
  }

  private static <T> List<T> each(JsonMembers file, String member, Reading<T> reading)
      throws BadBundle {
    List<T> read = new ArrayList<>();
    for (JsonMembers element : file.objects(member)) {
      read.add(reading.of(element));
    }
    return read;
  }

  private static CatalogReference reference(JsonMembers reference) throws BadBundle {
    return new CatalogReference(
        id(reference, "from"),
        reference.number("line"),
        reference.number("column"),
        reference.text("target"),
        reference.text("status"),
        reference.optional("to"));
  }

  private static CatalogAlert alert(JsonMembers alert) throws BadBundle {
    return new CatalogAlert(
        id(alert, "name"),
        place(alert),
        alert.text("severity"),
        alert.text("runbook"),
        alert.text("status"),
        alert.optional("document"));
  }

  private static CatalogFinding finding(JsonMembers finding) throws BadBundle {
    return new CatalogFinding(
        finding.text("rule"),
        finding.text("severity"),
        place(finding),
        finding.text("message"),
        finding.text("remedy"),
        finding.text("fingerprint"),
        !finding.has("suppression"));
  }
}
