package io.github.handbookmaven.source;

import java.util.List;

/** Which files are documents where nobody says otherwise. */
public final class DocumentPatterns {
  /** The documents below a root that says nothing else. */
  public static final List<String> INCLUDES = List.of("**/*.md", "**/*.markdown", "**/*.md.erb");

  /**
   * What stands below a root and is nobody's document here: junk, what others wrote and a tool
   * brought along with their code, and records of runs. Packages lie two folders below {@code
   * vendor}, so a document about vendors is no part of one.
   */
  public static final List<String> EXCLUDES =
      List.of(
          "**/node_modules/**",
          "**/bower_components/**",
          "**/site-packages/**",
          "**/third_party/**",
          "**/vendor/*/*/*/**",
          "**/target/**",
          "**/.*",
          "**/.*/**",
          "**/*~",
          "**/#*#",
          "**/exercises/**/????-??-??-?.md",
          "**/exercises/**/????-??-??-??.md");

  private DocumentPatterns() {}
}
