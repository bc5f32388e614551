package io.github.handbookmaven.freshness;

import io.github.handbookmaven.freshness.Freshness.Gap;
import io.github.handbookmaven.model.RepoPath;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an entry of {@code covers} finds today.
 *
 * @param parts the files that count, each with the tokens of the part that does; empty where the
 *     whole file counts
 * @param gap why it finds less, or more, than was asked for
 */
record CoveredParts(Map<RepoPath, Optional<String>> parts, Optional<Gap.Why> gap) {

  CoveredParts {
    parts = new TreeMap<>(parts);
    Objects.requireNonNull(gap, "gap");
  }

  /** The tokens of the named part of a file; empty where the file does not declare it today. */
  Optional<String> partOf(RepoPath file) {
    return parts.getOrDefault(file, Optional.empty());
  }
}
