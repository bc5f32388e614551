package io.github.handbookmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The CommonMark 0.31.2 specification, run against the flavor documents are read in. */
class CommonMarkSpecTest {

  private static final Path PAGE = Path.of("src/site/markdown/markdown.md");

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

  /** The page counts in the specification's own numbers, as its readers do. */
  @Test
  void thePageListsWhichExamplesAreReadOtherwiseAndNoOther() throws IOException {
    List<Example> all = examples().toList();
    List<Integer> otherwise =
        IntStream.range(0, all.size())
            .filter(at -> isLinkedByGitHub(all.get(at)))
            .mapToObj(at -> at + 1)
            .toList();
    List<Integer> listed =
        Pattern.compile("(?m)^\\| (\\d+) \\|")
            .matcher(Files.readString(PAGE))
            .results()
            .map(row -> Integer.valueOf(row.group(1)))
            .toList();

    assertThat(listed).isEqualTo(otherwise).hasSize(LINKED_BY_GITHUB.size());
    assertThat(Files.readString(PAGE)).contains((all.size() - listed.size()) + " of " + all.size());
  }

  @Test
  void everyExampleOfAutolinksIsTheSpecificationsWithoutGitHubsAutolinks() {
    assertThat(examples().filter(CommonMarkSpecTest::isLinkedByGitHub))
        .allSatisfy(
            example ->
                assertThat(plain.render(Parser.builder().build().parse(source(example))))
                    .isEqualTo(html(example)));
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
