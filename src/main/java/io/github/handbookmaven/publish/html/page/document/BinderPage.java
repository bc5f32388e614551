package io.github.handbookmaven.publish.html.page.document;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Failures;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.TextAlone;
import io.github.handbookmaven.publish.html.page.frame.DocumentRow;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.page.frame.Page;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.page.frame.PageFrame;
import io.github.handbookmaven.publish.html.page.frame.PlannedPage;
import io.github.handbookmaven.publish.html.page.frame.Volumes;
import io.github.handbookmaven.publish.html.page.list.ListPage;
import io.github.handbookmaven.publish.html.template.Html;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All documents of a type in one printable file, for a machine with no network. */
public final class BinderPage {
  /** Signs of HTML in a volume; one longer document is a volume of its own. */
  private static final int VOLUME = 600_000;

  private final PageContext shelf;
  private final SlotsPart slots;
  private final BodyPart body;
  private final Failures failures;

  /**
   * Binders of an edition.
   *
   * @param shelf what every page draws on
   * @param pictures the address of each picture that is published, by its file
   * @param failures hears of documents that cannot be shown but as text
   */
  public BinderPage(PageContext shelf, Map<RepoPath, String> pictures, Failures failures) {
    this.shelf = shelf;
    this.failures = failures;
    this.slots = new SlotsPart(shelf, pictures);
    this.body = new BodyPart(shelf.labels());
  }

  /**
   * What {@code binder.vm} prints.
   *
   * @param title the binder
   * @param chapters its documents, by path
   * @param volumes the volumes it is parted in, by their numbers; none where it is one
   */
  record BinderView(String title, List<Chapter> chapters, List<NamedLink> volumes) {}

  /**
   * @param anchor its fragment
   * @param row the document
   * @param id the document's id
   * @param revision digest of its text
   * @param language of its title and text, where it is known and is not the pages' own; else empty
   * @param bodyHtml its text, with ids of its own
   */
  record Chapter(
      String anchor, DocumentRow row, String id, String revision, String language, Html bodyHtml) {}

  /**
   * All that makes a volume.
   *
   * @param type of its documents
   * @param url its page
   * @param chapters its documents, by path
   * @param volumes the volumes of the binder
   */
  record Volume(DocType type, String url, List<KnownChapter> chapters, List<NamedLink> volumes) {
    /** Nothing where of one document nobody knows what it was made from. */
    List<Record> told() {
      return chapters.stream().anyMatch(chapter -> chapter.key().isEmpty())
          ? List.of()
          : List.of(this);
    }
  }

  /**
   * What a chapter tells that its document does not decide.
   *
   * @param key tells the document; empty where nobody knows
   * @param id the document's id
   * @param row the document
   * @param slots where the links of its text lead
   */
  record KnownChapter(String key, String id, DocumentRow row, List<String> slots) {}

  /** A binder for each type that has documents, in volumes that a browser opens and prints. */
  public Stream<PlannedPage<?>> pages() {
    return Stream.of(DocType.values()).flatMap(this::volumes);
  }

  private Stream<PlannedPage<?>> volumes(DocType type) {
    List<List<Entry>> volumes = Volumes.of(byPath(type), BinderPage::length, VOLUME);
    return IntStream.range(0, volumes.size()).mapToObj(at -> page(type, volumes, at));
  }

  private List<Entry> byPath(DocType type) {
    return shelf.entries().stream().filter(entry -> entry.type() == type).toList();
  }

  private static int length(Entry entry) {
    return 1 + entry.document().content().html().length();
  }

  private PlannedPage<?> page(DocType type, List<List<Entry>> volumes, int at) {
    String file = ListPage.binder(type);
    List<Entry> entries = volumes.get(at);
    List<NamedLink> others = Volumes.links(file, volumes.size(), at);
    String url = Volumes.file(file, at);
    return new PlannedPage<>(
        () -> new Volume(type, url, entries.stream().map(this::known).toList(), others),
        Volume::told,
        volume -> page(volume, entries, at));
  }

  private KnownChapter known(Entry entry) {
    return new KnownChapter(
        entry.classified().key(), entry.id(), shelf.row(entry), slots.of(entry, ""));
  }

  private Page page(Volume volume, List<Entry> entries, int number) {
    NamedLink list = ListPage.link(shelf.labels(), volume.type());
    String whole = shelf.labels().text("binder_of", list.text(), shelf.handbook().project().name());
    String title = Volumes.title(shelf.labels(), whole, number);
    List<Chapter> chapters =
        IntStream.range(0, entries.size())
            .mapToObj(at -> inTime(entries.get(at).classified(), volume.chapters().get(at), at + 1))
            .toList();
    PageFrame frame =
        PageFrame.of(title, title, volume.type().word(), volume.url()).under(List.of(list));
    return new Page("binder.vm", frame, new BinderView(title, chapters, volume.volumes()));
  }

  /** As its page is: what cannot be shown in time is shown as text. */
  private Chapter inTime(ClassifiedDocument read, KnownChapter known, int number) {
    return failures.hold(
        read.path(),
        "making its page",
        () -> chapter(read, known, number),
        () -> chapter(TextAlone.of(read), known, number));
  }

  private Chapter chapter(ClassifiedDocument read, KnownChapter known, int number) {
    String prefix = "d" + number + "-";
    String own =
        body.html(read, known.slots(), 2)
            .markup()
            .replace(" id=\"", " id=\"" + prefix)
            .replace(" aria-labelledby=\"", " aria-labelledby=\"" + prefix)
            .replace(" href=\"#", " href=\"#" + prefix);
    return new Chapter(
        "d" + number,
        known.row(),
        known.id(),
        read.document().content().digest(),
        body.language(read),
        new Html(own));
  }
}
