package io.github.handbookmaven.publish.html.page.frame;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A document in a list.
 *
 * @param title its title
 * @param url its page, relative to {@code handbook/}
 * @param path its file
 * @param folder where it lies, said beside a title that other documents have too; else empty
 * @param type the type's word
 * @param typeLabel the type as readers call it
 * @param state the freshness state's word
 * @param stateLabel the state as readers call it
 * @param isToReview whether it has to be reviewed now
 * @param summary the state in a sentence
 * @param owners who owns it
 * @param reviewed when it was last reviewed
 * @param due when it is due again
 * @param keys what filters look at
 * @param findings how many findings it has that count
 */
public record DocumentRow(
    String title,
    String url,
    String path,
    String folder,
    String type,
    String typeLabel,
    String state,
    String stateLabel,
    boolean isToReview,
    String summary,
    List<OwnerLink> owners,
    Day reviewed,
    Day due,
    Keys keys,
    int findings) {

  /**
   * A day.
   *
   * @param text as people write it; empty where there is none
   * @param iso {@code yyyy-MM-dd}; empty where there is none
   */
  public record Day(String text, String iso) {
    static final Day NONE = new Day("", "");
  }

  /**
   * What filters look at, each joined by {@code |}.
   *
   * @param owners owners' names
   * @param tags tags
   * @param services services
   * @param status where it stands in its life
   * @param folders the folders it lies in, the topmost first
   * @param genre what a document that is no procedure is instead; empty where its text does not
   *     tell
   */
  public record Keys(
      String owners, String tags, String services, String status, String folders, String genre) {}

  /** The folders a path lies in, the topmost first. */
  public static List<String> folders(String path) {
    return IntStream.range(0, path.length())
        .filter(at -> path.charAt(at) == '/')
        .mapToObj(at -> path.substring(0, at))
        .toList();
  }
}
