package io.github.handbookmaven.mojo.maven;

import io.github.handbookmaven.bundle.BadBundle;
import io.github.handbookmaven.bundle.Bundle;
import io.github.handbookmaven.bundle.BundleReader;
import io.github.handbookmaven.bundle.BundleReader.Resolved;
import io.github.handbookmaven.bundle.Inventory;
import io.github.handbookmaven.hub.OtherHandbooks;
import io.github.handbookmaven.hub.Repositories;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.mojo.maven.BundleResolver.Missing;
import io.github.handbookmaven.publish.text.Printable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;

/**
 * What was resolved, read side by side; a bundle that is bad costs the others nothing.
 *
 * @param found the files
 * @param log told of each that was not read
 */
public record OtherBundles(BundleResolver.Found found, Log log) {
  private static final String BUNDLE = "bundle ";
  private static final String INVENTORY = "inventory of ";
  private static final String BUILD_AGAIN =
      "have it built and deployed again by its own repository, or take it out of the POM";

  /** What became of one. */
  private record Outcome<T>(Optional<T> read, Optional<String> failure) {
    static <T> Outcome<T> failed(String why) {
      return new Outcome<>(Optional.empty(), Optional.of(why));
    }
  }

  /** Reads what a goal takes from bundles. */
  @FunctionalInterface
  private interface Reading<T> {
    Optional<T> of(Resolved resolved) throws BadBundle;
  }

  /**
   * Reads them.
   *
   * @param site where the handbook they are read for is published; empty where nobody knows
   * @return what is in them
   */
  public OtherHandbooks read(String site) {
    found.unlisted().stream().map(Printable::line).forEach(log::warn);
    if (found.isNothing()) {
      return new OtherHandbooks(Repositories.NONE, List.of(), site);
    }
    BundleReader reader = new BundleReader();
    List<Outcome<Bundle>> bundles =
        all(found.bundles(), BUNDLE, resolved -> Optional.of(reader.read(resolved)));
    List<Outcome<Inventory>> inventories = all(found.inventories(), INVENTORY, reader::inventory);
    Stream<Missing> unreadable =
        Stream.concat(failures(bundles), failures(inventories))
            .map(failure -> new Missing(failure, BUILD_AGAIN));
    List<Flaw> flaws =
        Stream.concat(found.missing().stream(), unreadable)
            .map(this::flaw)
            .sorted(Comparator.comparing(Flaw::message))
            .toList();
    flaws.stream().map(Flaw::message).forEach(log::error);
    return new OtherHandbooks(
        Repositories.of(successes(bundles), flaws), successes(inventories), site);
  }

  private static <T> Stream<String> failures(List<Outcome<T>> outcomes) {
    return outcomes.stream().flatMap(outcome -> outcome.failure().stream());
  }

  private static <T> List<T> successes(List<Outcome<T>> outcomes) {
    return outcomes.stream().flatMap(outcome -> outcome.read().stream()).toList();
  }

  private static <T> List<Outcome<T>> all(
      List<Resolved> resolved, String what, Reading<T> reading) {
    return resolved.parallelStream().map(each -> one(each, what, reading)).toList();
  }

  private static <T> Outcome<T> one(Resolved resolved, String what, Reading<T> reading) {
    try {
      return new Outcome<>(reading.of(resolved), Optional.empty());
    } catch (BadBundle bad) {
      return Outcome.failed(
          what
              + resolved.owner()
              + ":"
              + resolved.version()
              + " was not read: "
              + bad.getMessage());
    }
  }

  private Flaw flaw(Missing missing) {
    return new Flaw(
        Flaw.Kind.BUNDLE_UNREADABLE,
        Place.file(found.pom()),
        Printable.line(missing.message()),
        Printable.line(missing.remedy()));
  }
}
