package io.github.handbookmaven.publish.html.page.frame;

import java.util.List;

/**
 * What is the same on every page; templates call it {@code $site}.
 *
 * @param name the project's name
 * @param version the project's version; may be empty
 * @param language of labels and dates
 * @param address where the handbook is published, ending in {@code /}; empty where not known
 * @param logo the logo's file, relative to {@code handbook/}; empty where there is none
 * @param footer the project's own sentence
 * @param today the day the handbook was judged on
 * @param generator who made it
 * @param types the lists of documents that hold any
 * @param pages the other pages
 */
public record SiteFrame(
    String name,
    String version,
    String language,
    String address,
    String logo,
    String footer,
    DocumentRow.Day today,
    String generator,
    List<NavigationLink> types,
    List<NavigationLink> pages) {

  /**
   * @param section the word by which a page says that it belongs here
   * @param label what it shows
   * @param url the page, relative to {@code handbook/}
   * @param count how many things it lists; empty where nothing is counted
   */
  public record NavigationLink(String section, String label, String url, String count) {}
}
