package io.github.handbookmaven.freshness;

/** Where a value comes from. */
public enum Provenance {
  /** The document's front matter. */
  FRONT_MATTER,
  /** A policy that selects by path. */
  PATH_POLICY,
  /** A policy that selects by type. */
  TYPE_POLICY,
  /** The plugin's default for its type. */
  DEFAULT
}
