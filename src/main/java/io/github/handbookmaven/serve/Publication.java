package io.github.handbookmaven.serve;

import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.Output;
import java.net.URI;

/** What is shown: made anew as often as its sources change. */
public interface Publication {

  /**
   * Reads the sources as they are now.
   *
   * @param address where its pages are shown; ends in {@code /}
   * @return an edition
   * @throws io.github.handbookmaven.model.SettingsException where a setting or the theme is wrong
   * @throws java.io.UncheckedIOException where the disk refuses
   */
  Edition edition(URI address);

  /**
   * Writes an edition's files.
   *
   * @param edition what is published
   * @param output where to
   * @throws io.github.handbookmaven.model.SettingsException where the theme is wrong
   */
  void publish(Edition edition, Output output);
}
