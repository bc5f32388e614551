package io.github.handbookmaven.publish.html.page.document;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.html.page.frame.DocumentRow;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.page.frame.Page;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.page.frame.PageFrame;
import io.github.handbookmaven.publish.html.page.list.ListPage;
import io.github.handbookmaven.publish.html.template.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All documents of a type in one printable file, for a machine with no network. */
public final class BinderPage {
  /** Signs of HTML in a volume; one longer document is a volume of its own. */
  private static final int VOLUME = 600_000;

  private final PageContext shelf;
  private final BodyPart body;

  /**
   * Binders of an edition.
   *
   * @param shelf what every page draws on
   * @param pictures the address of each picture that is published, by its file
   */
  public BinderPage(PageContext shelf, Map<RepoPath, String> pictures) {
    this.shelf = shelf;
    this.body = new BodyPart(shelf, pictures);
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

  /** A binder for each type that has documents, in volumes that a browser opens and prints. */
  public Stream<Supplier<Page>> pages() {
    return Stream.of(DocType.values()).flatMap(this::volumes);
  }

  private Stream<Supplier<Page>> volumes(DocType type) {
    List<List<Entry>> volumes = new ArrayList<>();
    int room = 0;
    for (Entry entry : shelf.handbook().documents(type).toList()) {
      int length = length(entry);
      if (room < length) {
        volumes.add(new ArrayList<>());
        room = VOLUME;
      }
      volumes.get(volumes.size() - 1).add(entry);
      room -= length;
    }
    return IntStream.range(0, volumes.size()).mapToObj(at -> () -> page(type, volumes, at));
  }

  private static int length(Entry entry) {
    return 1 + entry.document().content().html().length();
  }

  private Page page(DocType type, List<List<Entry>> volumes, int at) {
    NamedLink list = ListPage.link(shelf.labels(), type);
    String title = shelf.labels().text("binder_of", list.text(), shelf.handbook().project().name());
    String file = ListPage.binder(type);
    List<Chapter> chapters = new ArrayList<>();
    volumes.get(at).forEach(entry -> chapters.add(chapter(entry, chapters.size() + 1)));
    PageFrame frame =
        PageFrame.of(title, title, type.word(), PageContext.volume(file, at)).under(List.of(list));
    List<NamedLink> others = PageContext.volumes(file, volumes.size(), at);
    return new Page("binder.vm", frame, new BinderView(title, chapters, others));
  }

  private Chapter chapter(Entry entry, int number) {
    String prefix = "d" + number + "-";
    String own =
        body.html(entry, "", 2)
            .markup()
            .replace(" id=\"", " id=\"" + prefix)
            .replace(" aria-labelledby=\"", " aria-labelledby=\"" + prefix)
            .replace(" href=\"#", " href=\"#" + prefix);
    return new Chapter(
        "d" + number,
        shelf.row(entry),
        entry.id(),
        entry.document().content().digest(),
        body.language(entry),
        new Html(own));
  }
}
