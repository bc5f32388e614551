package io.github.handbookmaven.assemble;

import io.github.handbookmaven.model.UriPath;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds documents whose pages some system would write to one file: those that differ in case or in
 * the way accents are composed only. None of them gets a page, so that no chance decides.
 */
public final class PageClashes {

  private PageClashes() {}

  /**
   * The documents whose pages clash.
   *
   * @param entries all documents
   * @return groups of two and more, sorted by the name they share
   */
  public static List<List<Entry>> of(List<Entry> entries) {
    return entries.stream()
        .collect(Collectors.groupingBy(PageClashes::file, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .filter(group -> group.size() > 1)
        .toList();
  }

  private static String file(Entry entry) {
    String name = UriPath.decode(entry.url());
    return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
  }
}
