package io.github.handbookmaven.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StillSvgTest {
  private static final String OPEN =
      "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rect width='1' height='1' fill='url(#a)'/>",
        "<defs><linearGradient id='a'><stop offset='0'/></linearGradient></defs>",
        "<style>.a { fill: red; font-family: \"Fira Sans\" } .b { fill: url(#a) }</style>",
        "<use xlink:href='#a'/><text x='1'>Turn on the pump</text>",
        "<image href='data:image/png;base64,iVBORw0KGgo='/>",
        "<metadata><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
            + " rdf:about='x'/></metadata>",
      })
  void aDrawingThatOnlyDrawsIsTaken(String content) {
    assertThat(isStill(OPEN + content + "</svg>")).isTrue();
  }

  @Test
  void aDrawingWithADocumentTypeIsTaken() {
    assertThat(
            isStill(
                "<?xml version='1.0' encoding='UTF-8'?><!DOCTYPE svg PUBLIC"
                    + " '-//W3C//DTD SVG 1.1//EN'"
                    + " 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>"
                    + OPEN
                    + "<g/></svg>"))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<x:script xmlns:x='http://www.w3.org/2000/svg'>alert(1)</x:script>",
        "<h:script xmlns:h='http://www.w3.org/1999/xhtml'>alert(1)</h:script>",
        "<h:iframe xmlns:h='http://www.w3.org/1999/xhtml' src='x'/>",
        "<foreignObject><p xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>",
        "<rect onload='alert(1)'/>",
        "<rect onfocus&#x20;='alert(1)'/>",
        "<a xlink:href='javascript:alert(1)'><text>x</text></a>",
        "<use href='other.svg#a'/>",
        "<use href='data:image/svg+xml;base64,PHN2Zy8+#a'/>",
        "<image href='https://example.com/a.png'/>",
        "<animate attributeName='href' to='javascript:alert(1)'/>",
        "<set attributeName='onclick' to='alert(1)'/>",
        "<style>@import 'https://example.com/a.css';</style>",
        "<style>rect { fill: url(https://example.com/a) }</style>",
        "<style>rect { fill: \\75rl(https://example.com/a) }</style>",
        "<style><![CDATA[rect { fill: url( 'https://example.com/a' ) }]]></style>",
        "<rect style='fill:url(//example.com/a)'/>",
        "<rect filter='url(https://example.com/a#b)'/>",
        "<?xml-stylesheet href='https://example.com/a.css'?>",
        "<y xmlns='urn:unknown'/>",
        "&unknown;",
      })
  void whatRunsOrFetchesIsRefused(String content) {
    assertThat(isStill(OPEN + content + "</svg>")).isFalse();
    assertThat(StillSvg.is((OPEN + content + "</svg>").getBytes(StandardCharsets.UTF_16)))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg"
            + " xmlns='http://www.w3.org/2000/svg'>&x;</svg>",
        "<?xml version='1.0' encoding='UTF-7'?><svg xmlns='http://www.w3.org/2000/svg'/>",
        "<svg xmlns='http://www.w3.org/2000/svg'>",
        "no drawing",
        ""
      })
  void whatCannotBeReadIsRefused(String text) {
    assertThat(isStill(text)).isFalse();
  }

  private static boolean isStill(String svg) {
    return StillSvg.is(svg.getBytes(StandardCharsets.UTF_8));
  }
}
