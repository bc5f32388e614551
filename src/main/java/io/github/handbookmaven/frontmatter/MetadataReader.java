package io.github.handbookmaven.frontmatter;

import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.Metadata;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.Status;
import io.github.handbookmaven.yaml.YamlNode;
import io.github.handbookmaven.yaml.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a document's front matter. */
public final class MetadataReader {

  /** Other tools' keys: a word that is near one of them is no slip of the pen. */
  private static final Set<String> DESCRIPTIONS =
      Set.of("description", "summary", "abstract", "purpose");

  /**
   * What came of it.
   *
   * @param metadata what could be read
   * @param flaws what could not
   */
  public record Outcome(Metadata metadata, List<Flaw> flaws) {}

  private final RepoPath path;
  private final FrontMatter frontMatter;
  private final List<Flaw> flaws;

  private MetadataReader(RepoPath path, FrontMatter frontMatter) {
    this.path = path;
    this.frontMatter = frontMatter;
    this.flaws = new ArrayList<>(frontMatter.flaws());
  }

  /**
   * Reads what the front matter says.
   *
   * @param path the file, for places
   * @param frontMatter its head
   * @return the metadata, and what could not be read in it
   */
  public static Outcome read(RepoPath path, FrontMatter frontMatter) {
    return new MetadataReader(path, frontMatter).read();
  }

  private Outcome read() {
    FieldReader reader = new FieldReader(path, fields());
    Metadata metadata =
        new Metadata(
            frontMatter.block(),
            identity(reader),
            people(reader),
            review(reader),
            relations(reader));
    flaws.addAll(reader.flaws());
    return new Outcome(metadata, flaws);
  }

  private Fields fields() {
    YamlText yaml = frontMatter.values();
    yaml.faults().forEach(this::report);
    if (yaml.documents().size() > 1) {
      report(yaml.documents().get(1), "holds several YAML documents", "keep the first");
    }
    Stream<Field> written = yaml.documents().stream().limit(1).flatMap(this::fieldsOf);
    Stream<Field> commented = FreshnessComment.fields(frontMatter.body()).stream();
    List<Field> fields = Stream.concat(written, commented).toList();
    flaws.addAll(UnknownKeys.among(path, yaml.documents()));
    return new Fields(fields).or(DocumentControl.fields(frontMatter.body()));
  }

  private Stream<Field> fieldsOf(YamlNode document) {
    return document.match(
        text -> text.text().isEmpty() ? Stream.empty() : noMap(text),
        this::noMap,
        map -> Fields.of(map).all().stream());
  }

  private Stream<Field> noMap(YamlNode node) {
    report(node, "is no map of keys and values", "write one `key: value` on each line");
    return Stream.empty();
  }

  private void report(YamlNode node, String what, String remedy) {
    flaws.add(
        new Flaw(
            Flaw.Kind.FRONT_MATTER_INVALID, placeOf(node), "the front matter " + what, remedy));
  }

  private Place placeOf(YamlNode node) {
    return new Place(path, node.line(), node.column());
  }

  private void report(YamlText.Fault fault) {
    flaws.add(
        new Flaw(
            Flaw.Kind.FRONT_MATTER_INVALID,
            new Place(path, fault.line(), fault.column()),
            fault.message(),
            fault.remedy()));
  }

  private Metadata.Identity identity(FieldReader read) {
    return new Metadata.Identity(
        read.text(FrontMatterKey.ID).filter(MetadataReader::isWritten),
        read.text(FrontMatterKey.TITLE).filter(MetadataReader::isWritten),
        description(),
        read.word(FrontMatterKey.TYPE, DocType::declared, "sop, runbook, none"),
        read.word(FrontMatterKey.STATUS, Status::declared, "draft, active, deprecated, archived"),
        read.text(FrontMatterKey.SUPERSEDED_BY),
        read.texts(FrontMatterKey.TAGS),
        read.texts(FrontMatterKey.ALIASES),
        Stream.of(FrontMatterKey.PERMALINK, FrontMatterKey.SLUG, FrontMatterKey.URL)
            .flatMap(key -> read.text(key).stream())
            .toList());
  }

  private Optional<Located<String>> description() {
    return frontMatter.values().documents().stream()
        .limit(1)
        .filter(YamlNode.Mapping.class::isInstance)
        .flatMap(map -> ((YamlNode.Mapping) map).entries().stream())
        .filter(entry -> DESCRIPTIONS.contains(entry.plainKey()))
        .map(YamlNode.Entry::value)
        .filter(YamlNode.Scalar.class::isInstance)
        .map(value -> (YamlNode.Scalar) value)
        .map(value -> new Located<>(value.text().strip(), placeOf(value)))
        .filter(MetadataReader::isWritten)
        .findFirst();
  }

  private static boolean isWritten(Located<String> text) {
    return !text.value().isBlank();
  }

  private static Metadata.People people(FieldReader read) {
    return new Metadata.People(
        read.texts(FrontMatterKey.OWNER),
        read.texts(FrontMatterKey.AUDIENCE),
        read.texts(FrontMatterKey.REVIEWERS));
  }

  private static Metadata.Review review(FieldReader read) {
    return new Metadata.Review(
        read.date(FrontMatterKey.LAST_REVIEWED),
        reviewer(read),
        read.interval(FrontMatterKey.REVIEW_INTERVAL),
        read.date(FrontMatterKey.REVIEW_BY),
        read.date(FrontMatterKey.EXPIRES),
        read.date(FrontMatterKey.LAST_EXERCISED),
        read.texts(FrontMatterKey.EXERCISED_BY).stream().findFirst(),
        read.interval(FrontMatterKey.EXERCISE_INTERVAL),
        read.text(FrontMatterKey.REVIEWED_CONTENT),
        read.text(FrontMatterKey.REVIEWED_COVERS),
        read.hasUnreadableDates());
  }

  private static Optional<Located<String>> reviewer(FieldReader read) {
    return read.texts(FrontMatterKey.REVIEWED_BY).stream().findFirst();
  }

  private static Metadata.Relations relations(FieldReader read) {
    return new Metadata.Relations(
        read.texts(FrontMatterKey.BASED_ON),
        read.texts(FrontMatterKey.RELATED),
        read.texts(FrontMatterKey.ALERTS),
        read.texts(FrontMatterKey.SERVICES),
        read.text(FrontMatterKey.SEVERITY),
        read.texts(FrontMatterKey.COVERS));
  }
}
