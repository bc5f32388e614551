package io.github.handbookmaven.reference.code;

import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import java.util.stream.Stream;

/**
 * One command of a document, as a shell would run it.
 *
 * @param words its words, without quotes, variables set for it, {@code sudo} and redirections; at
 *     least one
 * @param places where each word stands
 * @param folder where it runs: the repository's root unless a {@code cd} led elsewhere in it
 * @param others where it may run just as well: its reader may still be where an earlier fence led,
 *     or have gone back, or stand in the folder the document speaks of
 */
record ShellCommand(
    List<String> words, List<Place> places, RepoPath folder, List<RepoPath> others) {
  /** Copies what could change. */
  ShellCommand {
    words = List.copyOf(words);
    places = List.copyOf(places);
    others = List.copyOf(others);
    if (words.isEmpty() || words.size() != places.size()) {
      throw new IllegalArgumentException("a command needs words, each with a place: " + words);
    }
  }

  /** Everywhere it may run, the likeliest first. */
  Stream<RepoPath> folders() {
    return Stream.concat(Stream.of(folder), others.stream()).distinct();
  }

  String program() {
    return words.get(0);
  }
}
