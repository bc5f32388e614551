package io.github.handbookmaven.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.PersonIdent;

/**
 * The names people want to be known by: git's {@code .mailmap} (gitmailmap(5)). Only names are
 * taken; addresses find them and are not kept in any result.
 */
final class Mailmap {
  private static final Pattern LINE =
      Pattern.compile("([^<#]*)<([^>]*)>\\s*(?:([^<]*)<([^>]*)>)?.*");
  private final Map<String, String> byAddress = new HashMap<>();
  private final Map<String, String> byNameAndAddress = new HashMap<>();

  /** Reads a map; one that is not there or cannot be read maps nothing. */
  static Mailmap read(Path file) {
    Mailmap map = new Mailmap();
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      try {
        byte[] bytes = Files.readAllBytes(file);
        new String(bytes, StandardCharsets.UTF_8).lines().forEach(map::add);
      } catch (IOException unreadable) {
        return new Mailmap();
      }
    }
    return map;
  }

  /** All it maps, for comparison with another one; sorted. */
  @Override
  public String toString() {
    return new TreeMap<>(byAddress) + "\n" + new TreeMap<>(byNameAndAddress);
  }

  private void add(String line) {
    Matcher parts = LINE.matcher(line.strip());
    if (!parts.matches() || parts.group(1).isBlank()) {
      return;
    }
    String name = SingleLine.of(parts.group(1));
    if (parts.group(4) == null) {
      byAddress.put(fold(parts.group(2)), name);
    } else if (parts.group(3).isBlank()) {
      byAddress.put(fold(parts.group(4)), name);
    } else {
      byNameAndAddress.put(key(parts.group(3), parts.group(4)), name);
    }
  }

  /** The name of a person, one line. */
  String nameOf(PersonIdent person) {
    String exact = byNameAndAddress.get(key(person.getName(), person.getEmailAddress()));
    if (exact != null) {
      return exact;
    }
    String mapped = byAddress.get(fold(person.getEmailAddress()));
    return mapped == null ? SingleLine.of(person.getName()) : mapped;
  }

  private static String key(String name, String address) {
    return fold(name) + "\n" + fold(address);
  }

  private static String fold(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
