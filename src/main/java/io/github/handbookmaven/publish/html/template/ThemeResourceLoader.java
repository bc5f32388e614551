package io.github.handbookmaven.publish.html.template;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.apache.velocity.util.ExtProperties;

/** Velocity's own loaders follow {@code ../}; this one knows the theme's files and nothing else. */
final class ThemeResourceLoader extends ResourceLoader {
  private final ThemeFiles files;

  ThemeResourceLoader(ThemeFiles files) {
    this.files = files;
  }

  @Override
  public void init(ExtProperties configuration) {
    // nothing to configure: the files are given
  }

  @Override
  public Reader getResourceReader(String name, String encoding) {
    byte[] bytes =
        files
            .read(name)
            .orElseThrow(() -> new ResourceNotFoundException("no template '" + name + "'"));
    return new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
  }

  @Override
  public boolean isSourceModified(Resource resource) {
    return false;
  }

  @Override
  public long getLastModified(Resource resource) {
    return 0;
  }
}
