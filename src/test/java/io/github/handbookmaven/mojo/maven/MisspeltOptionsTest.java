package io.github.handbookmaven.mojo.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Properties;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.codehaus.plexus.configuration.DefaultPlexusConfiguration;
import org.junit.jupiter.api.Test;

class MisspeltOptionsTest {

  @Test
  void anOptionNoGoalHasIsNamedWithTheOneThatWasMeant() throws Exception {
    assertThat(warnings("handbook.failon", "handbook.sources", "other.thing"))
        .containsExactly(
            "no goal has the option -Dhandbook.failon; did you mean 'handbook.failOn'?");
  }

  @Test
  void anOptionFarFromAllOthersIsNamedAlone() throws Exception {
    assertThat(warnings("handbook.zzzzzzzzzzzzzzzzzz"))
        .containsExactly("no goal has the option -Dhandbook.zzzzzzzzzzzzzzzzzz");
  }

  private static List<String> warnings(String... names) throws Exception {
    Properties given = new Properties();
    List.of(names).forEach(name -> given.setProperty(name, "x"));
    return MisspeltOptions.warnings(given, plugin());
  }

  private static PluginDescriptor plugin() throws Exception {
    DefaultPlexusConfiguration parameters = new DefaultPlexusConfiguration("configuration");
    parameters.addChild("failOn", "${handbook.failOn}");
    parameters.addChild("sources", "${handbook.sources}");
    parameters.addChild("project", null);
    MojoDescriptor check = new MojoDescriptor();
    check.setGoal("check");
    check.setMojoConfiguration(parameters);
    PluginDescriptor plugin = new PluginDescriptor();
    plugin.addMojo(check);
    return plugin;
  }
}
