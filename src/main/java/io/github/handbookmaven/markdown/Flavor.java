package io.github.handbookmaven.markdown;

/** What indented text means: no generator's blocks are read where nobody runs the generator. */
public enum Flavor {
  /** CommonMark with GitHub's extensions. */
  GITHUB,
  /** The same with the blocks of MkDocs: {@code !!! note}, {@code ??? note}, {@code === "Tab"}. */
  MKDOCS
}
