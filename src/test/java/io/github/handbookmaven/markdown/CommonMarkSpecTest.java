package io.github.handbookmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The CommonMark 0.31.2 specification, run against the flavor documents are read in. */
class CommonMarkSpecTest {

  /** Examples that show bare addresses or mail addresses as text, which GitHub's flavor links. */
  private static final Set<String> LINKED_BY_GITHUB =
      Set.of("example 9", "example 13", "example 15", "example 18", "example 19");

  private final Markdown markdown = new Markdown(RawHtml.ESCAPE);
  private final HtmlRenderer plain = HtmlRenderer.builder().percentEncodeUrls(true).build();

  @Test
  void everyExampleIsParsedAsTheSpecificationShows() {
    List<String> different =
        examples()
            .filter(
                example ->
                    !plain
                        .render(markdown.parse(source(example), Flavor.GITHUB))
                        .equals(html(example)))
            .filter(example -> !isLinkedByGitHub(example))
            .map(Example::toString)
            .toList();

    assertThat(different).isEmpty();
  }

  @Test
  void everyExampleWithoutRawHtmlReadsTheSameOnOurPages() {
    List<String> different =
        examples()
            .filter(example -> !hasRawHtml(example))
            .filter(example -> !words(ours(example)).equals(words(html(example))))
            .map(Example::toString)
            .toList();

    assertThat(different).isEmpty();
  }

  private static Stream<Example> examples() {
    List<Example> examples = ExampleReader.readExamples(TestResources.getSpec());
    assertThat(examples).hasSize(652);
    return examples.stream();
  }

  private static boolean isLinkedByGitHub(Example example) {
    String name = example.toString();
    return example.getSection().equals("Autolinks")
        && LINKED_BY_GITHUB.contains(name.substring(name.lastIndexOf("example")));
  }

  private static String source(Example example) {
    return example.getSource().replace('→', '\t');
  }

  private static String html(Example example) {
    return example.getHtml().replace('→', '\t');
  }

  /** Under another title, so that no heading is taken for the page's own. */
  private static String ours(Example example) {
    return Reading.html(Reading.read("---", "title: Specification", "---", source(example)))
        .replaceAll("<a class=\"heading-anchor\".*?</a>", "");
  }

  private static boolean hasRawHtml(Example example) {
    return Tree.of(new Markdown(RawHtml.ESCAPE).parse(source(example), Flavor.GITHUB)).stream()
        .anyMatch(node -> node.getClass().getSimpleName().startsWith("Html"));
  }

  private static String words(String html) {
    return Jsoup.parse(html)
        .wholeText()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
