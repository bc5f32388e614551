package io.github.handbookmaven.publish.html.page.frame;

/**
 * An owner.
 *
 * @param name as written
 * @param url the owner's page, relative to {@code handbook/}
 * @param contact how to reach them: a mail or forge address; empty where that is not known
 */
public record OwnerLink(String name, String url, String contact) {}
