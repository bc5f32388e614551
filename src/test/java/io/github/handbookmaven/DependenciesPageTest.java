package io.github.handbookmaven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The page of dependencies tells what users' builds resolve, and under which licence. */
class DependenciesPageTest {
  private static final Path PAGE = Path.of("src/site/markdown/dependencies.md");
  private static final Set<String> ALLOWED =
      Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "ISC");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([\\w.-]+)` \\| ([\\w.-]+) \\| (\\S.*) \\|$");

  private static Map<String, String> told() throws IOException {
    Map<String, String> told = new TreeMap<>();
    for (MatchResult row : ROW.matcher(Files.readString(PAGE)).results().toList()) {
      told.put(row.group(1), row.group(2));
    }
    return told;
  }

  @Test
  void everyDependencyAUserResolvesIsJustifiedAndNoOther() throws IOException {
    Set<String> resolved = new TreeSet<>();
    String pom = Files.readString(Path.of("pom.xml"));
    for (Element dependency :
        Jsoup.parse(pom, "", Parser.xmlParser()).select("project > dependencies > dependency")) {
      if (dependency.select("> scope").isEmpty()) {
        resolved.add(dependency.select("> artifactId").text());
      }
    }

    assertThat(told().keySet()).isEqualTo(resolved);
  }

  @Test
  void everyLicenceIsOneWeTake() throws IOException {
    assertThat(ALLOWED).containsAll(told().values());
    assertThat(Files.readString(PAGE)).contains(String.join(", ", "Apache-2.0", "MIT"));
  }
}
