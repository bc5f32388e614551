package io.github.handbookmaven.capture.walkthrough;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who worked where, as far as prompts and commands say it.
 *
 * @param accounts names of accounts
 * @param machines names of machines
 */
public record Hosts(SortedSet<String> accounts, SortedSet<String> machines) {
  private static final Pattern AT =
      Pattern.compile(
          "(?<![\\w./:@-])([a-z_][a-z0-9_-]{0,31})@([A-Za-z0-9][A-Za-z0-9.-]{0,80})(?![\\w@])");
  private static final java.util.Set<String> EVERYBODY =
      java.util.Set.of("root", "git", "admin", "user", "localhost");

  static Hosts none() {
    return new Hosts(new TreeSet<>(), new TreeSet<>());
  }

  /** Notes the accounts and machines that a prompt or a command of {@code ssh} names. */
  void note(String text) {
    Matcher at = AT.matcher(text);
    while (at.find()) {
      add(accounts, at.group(1));
      add(machines, at.group(2).replaceAll("(?<![.-])[.-]++$", ""));
    }
  }

  private static void add(SortedSet<String> names, String name) {
    if (name.length() > 1 && !EVERYBODY.contains(name)) {
      names.add(name);
    }
  }
}
