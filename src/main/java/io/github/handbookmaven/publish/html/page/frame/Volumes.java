package io.github.handbookmaven.publish.html.page.frame;

import io.github.handbookmaven.publish.html.template.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/** What is too long for one page, cut into several: {@code alerts.html}, {@code alerts-2.html} … */
public final class Volumes {
  private Volumes() {}

  /**
   * A list, cut into what one page shows.
   *
   * @param all its rows
   * @return at least one volume; the only one of an empty list is empty
   */
  public static <T> List<List<T>> of(List<T> all) {
    return IntStream.rangeClosed(0, Math.max(0, all.size() - 1) / PageContext.LONGEST)
        .mapToObj(
            at ->
                all.subList(
                    at * PageContext.LONGEST, Math.min(all.size(), (at + 1) * PageContext.LONGEST)))
        .toList();
  }

  /**
   * Parts that stay whole, as many in a volume as there is room for.
   *
   * @param parts in their order
   * @param length of a part
   * @param room of a volume; a longer part has one to itself
   * @return as many as are needed; none without parts
   */
  public static <T> List<List<T>> of(List<T> parts, ToIntFunction<T> length, int room) {
    List<List<T>> volumes = new ArrayList<>();
    int left = 0;
    for (T part : parts) {
      int needed = length.applyAsInt(part);
      if (volumes.isEmpty() || left < needed) {
        volumes.add(new ArrayList<>());
        left = room;
      }
      volumes.get(volumes.size() - 1).add(part);
      left -= needed;
    }
    return volumes;
  }

  /**
   * The file of a volume.
   *
   * @param file that of the first
   * @param at which one, from 0
   * @return relative to the handbook
   */
  public static String file(String file, int at) {
    return at == 0 ? file : file.replace(".html", "-" + (at + 1) + ".html");
  }

  /**
   * What the page of a volume is called: the first as all of them, so that its name stays when
   * others follow.
   *
   * @param labels the words of pages
   * @param title of all
   * @param at which one, from 0
   * @return a title of its own
   */
  public static String title(Labels labels, String title, int at) {
    return at == 0 ? title : labels.text("volume_title", title, at + 1);
  }

  /**
   * Links to all volumes.
   *
   * @param file that of the first
   * @param count how many there are
   * @param current which one they stand on, from 0: it leads nowhere
   * @return none where there is only one
   */
  public static List<NamedLink> links(String file, int count, int current) {
    return count == 1
        ? List.of()
        : IntStream.range(0, count)
            .mapToObj(
                at -> new NamedLink(Integer.toString(at + 1), at == current ? "" : file(file, at)))
            .toList();
  }
}
