package io.github.handbookmaven.source;

import java.util.List;

/** Which files are documents where nobody says otherwise. */
public final class DocumentPatterns {
  /** The documents below a root that says nothing else. */
  public static final List<String> INCLUDES = List.of("**/*.md", "**/*.markdown", "**/*.md.erb");

  /** What stands below a root and is nobody's document: junk, and records of runs. */
  public static final List<String> EXCLUDES =
      List.of(
          "**/node_modules/**",
          "**/target/**",
          "**/.*",
          "**/.*/**",
          "**/*~",
          "**/#*#",
          "**/exercises/**/????-??-??-?.md",
          "**/exercises/**/????-??-??-??.md");

  private DocumentPatterns() {}
}
