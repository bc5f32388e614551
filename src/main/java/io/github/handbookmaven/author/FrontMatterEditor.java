package io.github.handbookmaven.author;

import io.github.handbookmaven.frontmatter.FrontMatterSpan.Form;
import io.github.handbookmaven.frontmatter.WrittenKeys;
import io.github.handbookmaven.frontmatter.WrittenKeys.WrittenKey;
import io.github.handbookmaven.model.Metadata.FrontMatterBlock;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.yaml.YamlNode;
import java.util.Optional;

/**
 * Changes single values of a document's front matter in place: the name the key has there, its
 * quotes, its comment and everything else stay.
 */
final class FrontMatterEditor {
  private static final String FENCE = "---";

  private final RepoPath path;
  private final SourceLines lines;

  FrontMatterEditor(RepoPath path, SourceLines lines) {
    this.path = path;
    this.lines = lines;
  }

  /** A value that cannot be changed without changing more than it. */
  static final class NotInPlace extends Exception {
    private static final long serialVersionUID = 1L;

    NotInPlace(String sentence) {
      super(sentence);
    }
  }

  /** Writes a value under a key, under the name the key already has, else under this one. */
  void set(String canonical, String value) throws NotInPlace {
    WrittenKeys keys = WrittenKeys.of(path, lines.normalised());
    Optional<WrittenKey> written = keys.find(canonical);
    if (written.isPresent()) {
      change(written.get(), value);
    } else {
      add(keys, canonical + ": " + YamlValue.of(value));
    }
  }

  /** Opens front matter where a document has none. */
  void ensureFrontMatter() {
    if (WrittenKeys.of(path, lines.normalised()).block().isEmpty()) {
      lines.insert(1, FENCE);
      lines.insert(1, FENCE);
    }
  }

  private void add(WrittenKeys keys, String line) throws NotInPlace {
    if (keys.form() != Form.YAML) {
      throw new NotInPlace("its front matter is " + keys.form() + ", and only YAML is stamped");
    }
    if (!keys.isExtensible()) {
      throw new NotInPlace("its front matter is not written one key a line");
    }
    FrontMatterBlock block = keys.block().orElseThrow();
    lines.insert(block.lastLine(), " ".repeat(keys.indentation()) + line);
  }

  private void change(WrittenKey key, String value) throws NotInPlace {
    if (!(key.value() instanceof YamlNode.Scalar old)) {
      throw new NotInPlace(key.name() + " holds more than one value");
    }
    if (old.text().equals(value)) {
      return;
    }
    String line = lines.get(key.line());
    if (old.text().isEmpty() && !old.quoted()) {
      int colon = line.indexOf(':', key.column() - 1 + key.name().length());
      lines.replace(
          key.line(),
          line.substring(0, colon + 1) + " " + YamlValue.of(value) + line.substring(colon + 1));
      return;
    }
    changeText(key, old, value);
  }

  private void changeText(WrittenKey key, YamlNode.Scalar old, String value) throws NotInPlace {
    String line = lines.get(old.line());
    int start = old.column() - 1;
    String token = YamlValue.tokenAt(line, start, old);
    if (token.isEmpty()) {
      throw new NotInPlace(key.name() + " is not written as one value on one line");
    }
    String rest = line.substring(start + token.length());
    lines.replace(old.line(), line.substring(0, start) + YamlValue.like(token, value) + rest);
  }
}
