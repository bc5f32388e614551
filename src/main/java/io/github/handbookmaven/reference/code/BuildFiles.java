package io.github.handbookmaven.reference.code;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.FileTexts;
import java.util.HashMap;
import java.util.Map;

/**
 * The POMs of the repository, those outside the reactor included. They are only asked where a
 * command names what the reactor lacks: it may mean another build.
 */
final class BuildFiles {
  private static final String POM = "pom.xml";

  private final FileTexts texts;
  private final Map<String, Boolean> said = new HashMap<>();

  /**
   * Makes a reader.
   *
   * @param texts gives the files, each read once
   */
  BuildFiles(FileTexts texts) {
    this.texts = texts;
  }

  /** Whether a folder is that of a build or module. */
  boolean isBuild(RepoPath folder) {
    return texts.tree().isFile(folder.child(POM));
  }

  /** Whether any POM holds an element of a name and text. */
  boolean say(String element, String text) {
    String written = "<" + element + ">" + text + "</" + element + ">";
    return said.computeIfAbsent(written, this::isSaid);
  }

  private boolean isSaid(String written) {
    return texts.tree().named(POM).stream()
        .anyMatch(pom -> texts.of(pom).filter(text -> text.contains(written)).isPresent());
  }
}
