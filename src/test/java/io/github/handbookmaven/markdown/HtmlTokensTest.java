package io.github.handbookmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.handbookmaven.Corpora;
import io.github.handbookmaven.markdown.HtmlTokens.Kind;
import io.github.handbookmaven.markdown.HtmlTokens.Token;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Link;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTokensTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>document.write('<a href=\"m.md\">x</a>');</script>",
        "<style>a::after { content: '<a href=\"m.md\">'; }</style>",
        "<textarea><a href=\"m.md\">x</a></textarea>",
        "<iframe><img src=\"m.png\"></iframe>",
        "<!-- <a href=\"m.md\">x</a> -->",
        "<a title='<a href=m.md>'>x</a>",
        "Type <textarea><a href=\"m.md\">x</a></textarea> here.",
      })
  void whatHtmlTakesForTextHoldsNoLinks(String text) {
    Document document = Reading.read("# Title", "", text);

    assertThat(document.links()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<script>var a;</script> <a href=\"m.md\">x</a> | 3:34",
        "<A HREF=m.md>x</A> | 3:9",
        "<p><a\thref = 'm.md'>x</a></p> | 3:15",
        "<td><a href=\"m.md\">x</a></td> | 3:14",
        "Say <title> or <a href=\"m.md\">x</a>. | 3:25",
      })
  void aLinkBesideItIsFoundAtItsPlace(String text, String place) {
    Document document = Reading.read("# Title", "", text);

    assertThat(document.links())
        .singleElement()
        .returns("m.md", Link::target)
        .returns("docs/example.md:" + place, link -> link.at().toString());
  }

  @Test
  void tagsCommentsAndTextAreToldAsWritten() {
    assertThat(HtmlTokens.of("</b>a<B ID=x>b</B ><!-- c --><script><i></script>d"))
        .extracting(token -> token.kind() + " " + token.name() + " " + token.source())
        .containsExactly(
            "CLOSE b </b>",
            "TEXT  a",
            "OPEN b <B ID=x>",
            "TEXT  b",
            "CLOSE b </B >",
            "COMMENT  <!-- c -->",
            "OPEN script <script>",
            "TEXT  <i>",
            "CLOSE script </script>",
            "TEXT  d");
  }

  @Test
  void theSourcesOfTheTokensAreTheText() {
    String[] parts = {
      "<a href='x'>",
      "</a>",
      "<!--",
      "-->",
      "<script>",
      "</script>",
      "<",
      ">",
      "'",
      "\"",
      " ",
      "=",
      "a",
      "&amp;",
      "\n",
      "<b",
      "/>",
      "<textarea>",
      "</textarea",
      "\0",
      "😀",
      "<![CDATA[",
      "]]>",
      "<?",
      "</ ",
      "<svg>",
      "<plaintext>"
    };
    Random random = new Random(7);
    for (int round = 0; round < 3_000; round++) {
      String html =
          IntStream.range(0, random.nextInt(20))
              .mapToObj(any -> parts[random.nextInt(parts.length)])
              .collect(Collectors.joining());
      List<Token> tokens = HtmlTokens.of(html);
      assertThat(tokens.stream().map(Token::source).collect(Collectors.joining())).isEqualTo(html);
    }
  }

  /** An element in front of it takes the short way from a comment, or from what only closes. */
  @Test
  void aLoneCommentAndWhatOnlyClosesAreToldAsTheParserTellsThem() {
    String[] parts = {
      "<!--", "-->", "--!>", "->", "-", ">", "!", "</a>", "</ b>", "</B x='>'", "a", "\n", "</"
    };
    Random random = new Random(11);
    String element = "<i></i>";
    for (int round = 0; round < 5_000; round++) {
      String html =
          IntStream.range(0, random.nextInt(7))
              .mapToObj(any -> parts[random.nextInt(parts.length)])
              .collect(Collectors.joining());
      assertThat(HtmlTokens.of(html).stream().map(HtmlTokensTest::told))
          .as(html)
          .containsExactlyElementsOf(
              HtmlTokens.of(element + html).stream()
                  .skip(2)
                  .map(token -> told(token, element.length()))
                  .toList());
    }
  }

  private static String told(Token token) {
    return told(token, 0);
  }

  private static String told(Token token, int before) {
    return (token.from() - before) + " " + token.kind() + " " + token.name() + token.source();
  }

  /** HTML's own tree builder, the one browsers have, is asked what the links are. */
  @Test
  void theLinksOfRealDocumentsAreThoseABrowserFinds() {
    for (String html : Corpora.texts().filter(text -> text.contains("<a ")).toList()) {
      List<String> found =
          HtmlTokens.of(html).stream()
              .filter(token -> token.kind() == Kind.OPEN && token.name().equals("a"))
              .filter(token -> token.attributes().containsKey("href"))
              .map(token -> token.attributes().get("href").value().replace("&amp;", "&"))
              .toList();
      assertThat(found).isEqualTo(Jsoup.parseBodyFragment(html).select("a[href]").eachAttr("href"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a\n\n",
        "<!--\n\n",
        "<script>\n\n",
        "<a b='\n",
        "<b>",
        "</b>",
        "<b></i>",
        "<a x",
        "</",
        "<![CDATA[",
        "&amp",
        "<textarea>"
      })
  void repetitiveTextCostsNoMoreThanItsLength(String part) {
    String html = "<pre>" + part.repeat(1_000_000 / part.length());

    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> HtmlTokens.of(html));
  }
}
