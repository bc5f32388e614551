package io.github.handbookmaven.publish.html.page.frame;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.hub.Repository;
import io.github.handbookmaven.model.Digest;
import io.github.handbookmaven.model.Located;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Addresses that can be typed from a printed page. They are made of a document's id and not of its
 * path, and ids it had before keep theirs, so that paper on a wall leads to it when its file moved.
 */
public final class ShortAddresses {
  /** The folder below {@code handbook/}. */
  private static final String FOLDER = "p/";

  /** Of a digest; among 100,000 documents two share them once in 200 handbooks. */
  private static final int DIGITS = 10;

  private final Handbook handbook;
  private final Map<String, Entry> entries = new TreeMap<>();

  /**
   * The addresses of a handbook.
   *
   * @param handbook whose documents are addressed; an id they have goes before one they had
   */
  public ShortAddresses(Handbook handbook) {
    this.handbook = handbook;
    handbook.entries().forEach(entry -> entries.putIfAbsent(address(entry.id()), entry));
    handbook
        .entries()
        .forEach(entry -> earlier(entry).forEach(id -> entries.putIfAbsent(address(id), entry)));
  }

  private static String address(String id) {
    return FOLDER + Digest.of(id, DIGITS) + ".html";
  }

  private Stream<String> earlier(Entry entry) {
    Optional<Repository> repository = handbook.repositories().of(entry.path());
    return entry.document().metadata().identity().aliases().stream()
        .map(Located::value)
        .filter(alias -> !alias.startsWith("/"))
        .map(alias -> repository.map(home -> home.idOf(alias)).orElse(alias));
  }

  /**
   * All of them.
   *
   * @return below {@code handbook/}, with the document each leads to
   */
  public Map<String, Entry> all() {
    return Collections.unmodifiableMap(entries);
  }

  /**
   * The address of a document.
   *
   * @param entry the document
   * @return below {@code handbook/}; that of its page where another one has its short one
   */
  public String of(Entry entry) {
    String address = address(entry.id());
    return entries.get(address) == entry ? address : entry.url();
  }
}
