package io.github.handbookmaven.freshness;

import io.github.handbookmaven.foundation.Foundation;
import io.github.handbookmaven.history.History;
import io.github.handbookmaven.model.Content;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Interval;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.Metadata;
import io.github.handbookmaven.model.PackedText;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.Section;
import io.github.handbookmaven.model.SlottedHtml;
import io.github.handbookmaven.model.Status;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A runbook with a review record, and what the assessor says of it. */
public final class Reviewed {
  public static final RepoPath PATH = new RepoPath("docs/a.md");
  private static final Place AT = Place.line(PATH, 2);

  private RepoPath path = PATH;
  private Optional<String> last = Optional.empty();
  private Optional<String> interval = Optional.empty();
  private Optional<String> reviewBy = Optional.empty();
  private Optional<String> expires = Optional.empty();
  private Optional<String> exercised = Optional.empty();
  private Optional<String> exerciseInterval = Optional.empty();
  private Optional<String> content = Optional.of("c0ffee000000");
  private Optional<String> coversDigest = Optional.empty();
  private boolean unreadable;
  private final List<String> covers = new ArrayList<>();
  private Optional<Status> status = Optional.empty();
  private DocType type = DocType.RUNBOOK;
  private Policies policies = Policies.NONE;
  private History history = History.NONE;
  private ZoneId zone = ZoneOffset.UTC;
  private CoveredCode covered =
      new CoveredCode(Path.of("."), new TreeSet<>(), blob -> Optional.empty());
  private Foundation foundation = Foundation.NONE;

  /** Reviewed on a day, its text unchanged since. */
  public static Reviewed on(String day) {
    Reviewed reviewed = new Reviewed();
    reviewed.last = Optional.of(day);
    return reviewed;
  }

  public static Reviewed never() {
    return new Reviewed();
  }

  public Reviewed at(String where) {
    path = new RepoPath(where);
    return this;
  }

  public Reviewed every(String text) {
    interval = Optional.of(text);
    return this;
  }

  public Reviewed by(String day) {
    reviewBy = Optional.of(day);
    return this;
  }

  public Reviewed expiring(String day) {
    expires = Optional.of(day);
    return this;
  }

  public Reviewed exercised(String day, String every) {
    exercised = Optional.of(day).filter(text -> !text.isEmpty());
    exerciseInterval = Optional.of(every).filter(text -> !text.isEmpty());
    return this;
  }

  public Reviewed withoutDigest() {
    content = Optional.empty();
    return this;
  }

  public Reviewed editedSinceDigest() {
    content = Optional.of("0ddba11ed000");
    return this;
  }

  public Reviewed covering(String... entries) {
    covers.addAll(List.of(entries));
    return this;
  }

  public Reviewed coversDigest(String digest) {
    coversDigest = Optional.of(digest);
    return this;
  }

  public Reviewed unreadable() {
    unreadable = true;
    return this;
  }

  public Reviewed status(Status value) {
    status = Optional.of(value);
    return this;
  }

  public Reviewed type(DocType value) {
    type = value;
    return this;
  }

  public Reviewed policy(Map<String, String> elements) {
    List<FreshnessPolicy> all = new ArrayList<>(policies.all());
    all.add(PolicyReader.read(elements));
    policies = new Policies(all);
    return this;
  }

  public Reviewed history(History value) {
    history = value;
    return this;
  }

  public Reviewed zone(String id) {
    zone = ZoneId.of(id);
    return this;
  }

  public Reviewed covered(CoveredCode value) {
    covered = value;
    return this;
  }

  public Reviewed restingOn(String sop) {
    foundation =
        new Foundation(
            List.of(new Foundation.Basis(new RepoPath(sop), AT, true)),
            Optional.empty(),
            List.of(),
            List.of());
    return this;
  }

  public Document document() {
    Metadata.Review review =
        new Metadata.Review(
            last.map(Reviewed::day),
            Optional.of(new Located<>("@ada", AT)),
            interval.map(text -> new Located<>(Interval.parse(text).orElseThrow(), AT)),
            reviewBy.map(Reviewed::day),
            expires.map(Reviewed::day),
            exercised.map(Reviewed::day),
            exercised.map(any -> new Located<>("@ada", AT)),
            exerciseInterval.map(text -> new Located<>(Interval.parse(text).orElseThrow(), AT)),
            content.map(text -> new Located<>(text, AT)),
            coversDigest.map(text -> new Located<>(text, AT)),
            unreadable);
    return new Document(
        path,
        RepoPath.ROOT,
        new Metadata(
            Optional.of(new Metadata.FrontMatterBlock(1, 3)),
            identity(),
            Metadata.People.NONE,
            review,
            relations()),
        new Document.Title("A", 5),
        new Content(
            List.of(new Section(0, "", "", 4, List.of())),
            List.of(),
            List.of(),
            Set.of(),
            Set.of(),
            SlottedHtml.EMPTY,
            "c0ffee000000"),
        List.of(),
        List.of(),
        PackedText.of(""));
  }

  private static Located<LocalDate> day(String text) {
    return new Located<>(LocalDate.parse(text), AT);
  }

  private Metadata.Identity identity() {
    return new Metadata.Identity(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        status.map(value -> new Located<>(value, AT)),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }

  private Metadata.Relations relations() {
    return new Metadata.Relations(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        covers.stream().map(text -> new Located<>(text, AT)).toList());
  }

  public Freshness asOf(String today) {
    return asOf(today, List.of());
  }

  public Freshness asOf(String today, List<Document> others) {
    List<Document> documents = new ArrayList<>(others);
    documents.add(document());
    Circumstances circumstances =
        new Circumstances(Map.of(path, type), Map.of(path, foundation), history, covered);
    FreshnessSettings settings = new FreshnessSettings(policies, zone);
    return new FreshnessAssessor(settings, LocalDate.parse(today))
        .assess(documents, circumstances)
        .get(path);
  }

  /** The type it is published as. */
  public DocType type() {
    return type;
  }

  /** What it rests on. */
  public Foundation foundation() {
    return foundation;
  }

  /** What git tells. */
  public History history() {
    return history;
  }
}
