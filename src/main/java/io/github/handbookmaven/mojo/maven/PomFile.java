package io.github.handbookmaven.mojo.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/** A POM that Maven did not load, because the profile that names its module is not active. */
final class PomFile {
  private PomFile() {}

  /** The model as written; empty where it is not there or Maven could not read it either. */
  static Optional<Model> read(Path file) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return Optional.of(new MavenXpp3Reader().read(stream, false));
    } catch (IOException | XmlPullParserException unreadable) {
      return Optional.empty();
    }
  }
}
