package io.github.handbookmaven.reference.code;

import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import java.util.List;

/**
 * One command of a document, as a shell would run it.
 *
 * @param words its words, without quotes, variables set for it, {@code sudo} and redirections; at
 *     least one
 * @param places where each word stands
 * @param folder where it runs: the repository's root unless a {@code cd} led elsewhere in it
 */
record ShellCommand(List<String> words, List<Place> places, RepoPath folder) {
  /** Copies what could change. */
  ShellCommand {
    words = List.copyOf(words);
    places = List.copyOf(places);
    if (words.isEmpty() || words.size() != places.size()) {
      throw new IllegalArgumentException("a command needs words, each with a place: " + words);
    }
  }

  String program() {
    return words.get(0);
  }
}
