package io.github.handbookmaven.robustness;

import io.github.handbookmaven.Corpora;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Texts that would run, ask, cover or take over something on a page that took them for markup. */
final class HostileTexts {
  /** What a template engine would work out; on a page it stands as it is written. */
  static final List<String> TEMPLATES =
      List.of(
          "$view.class.name #set($x = 7 * 7)$x",
          "#evaluate('x') #include('/etc/passwd') #parse(\"page.vm\")",
          "${view.getClass().forName('java.lang.Runtime')}",
          "{{7*7}} {% 7*7 %} <%= 7*7 %> #{7*7} @(7*7) ${7*7} *{7*7} [[${7*7}]]",
          "$labels.menu $site.name $contentHtml #end #stop");

  private static final List<String> MARKUP =
      List.of(
          "<script>trap('script')</script>",
          "</script><script>trap('closed')</script>",
          "<img src=x onerror=trap('img')>",
          "\"><svg onload=trap('svg')>",
          "'><svg/onload=trap('svg2')>",
          "\" autofocus onfocus=trap('focus') x=\"",
          "' onmouseover=trap('mouse') style='position:fixed;inset:0' x='",
          "</title></textarea></style></noscript></template><script>trap('ends')</script>",
          "--><script>trap('comment')</script><!--",
          "]]><script>trap('cdata')</script>",
          "<base href=//base.example/>",
          "<meta http-equiv=refresh content='0;url=//meta.example/'>",
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src *\">",
          "<link rel=stylesheet href=//link.example/x.css>",
          "<style>*{display:none!important}body::after{content:'x';position:fixed;inset:0}</style>",
          "<div style='position:fixed;inset:0;z-index:99999;background:red'>cover</div>",
          "<div class=\"top\">cover</div><div class=\"run-bar\">cover</div>",
          "<div class=\"notice level-good\"><p><strong>Fresh</strong></p></div>",
          "<p class=\"sr\">unseen</p><p class=\"skip\">x</p><p class=\"sidebar is-open\">x</p>",
          "<iframe src=//frame.example></iframe><object data=//object.example></object>",
          "<form action=//form.example><input name=q autofocus><button>go</button></form>",
          "<math><mtext></form><form><mglyph><style></math><img src onerror=trap('mglyph')>",
          "<svg><animate onbegin=trap('animate') attributeName=x dur=1s>",
          "<svg><use href=\"data:image/svg+xml,<svg id=x onload=trap(1)>#x\"></svg>",
          "<details open ontoggle=trap('toggle')><summary>x</summary></details>",
          "<a href=\"javascript:trap('href')\" ping=//ping.example target=_top>x</a>",
          "<img srcset=//srcset.example/a.png src=//src.example/b.png>",
          "<video poster=//poster.example/x.png src=//video.example/x autoplay></video>",
          "<input type=image src=//input.example formaction=javascript:trap(1)>",
          "<x:script xmlns:x=\"http://www.w3.org/1999/xhtml\">trap('x')</x:script>",
          "<noscript><p title=\"</noscript><img src=x onerror=trap('noscript')>\">");

  private static final List<String> ADDRESSES =
      List.of(
          "javascript:trap('plain')",
          "JaVaScRiPt&colon;trap('colon')",
          "java\tscript:trap('tab')",
          "&#x6A;avascript&#x3A;trap('entity')",
          "\u0001javascript:trap('control')",
          "data:text/html,<script>trap('data')</script>",
          "data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9InRyYXAoMSkiLz4=",
          "vbscript:trap('vb')",
          "view-source:javascript:trap(1)",
          "blob:https://blob.example/x",
          "file:///etc/passwd",
          "//protocol.example/x",
          "\\\\unc.example\\x",
          "https:evil.example/x",
          "http://user:pass@login.example/",
          "../../../../../../etc/passwd",
          "#\"><img src=x onerror=trap('fragment')>");

  private static final List<String> WORDS =
      List.of(
          "__proto__",
          "constructor",
          "toString",
          "location",
          "handbook",
          "content",
          "sidebar",
          "body",
          "hb-x",
          "fn-1",
          "\u202Eevil\u202C",
          "a\u2028b\u2029c",
          "\uFEFFzero\u200B",
          "\u001B[31mred\u001B[0m\u0007",
          "::error file=x::pwned",
          "##vso[task.setvariable variable=x]y",
          "x\r\nSet-Cookie: a=b",
          "BEGIN:VEVENT\\nSUMMARY:x",
          "=cmd|'/c calc'!A1",
          "'; DROP TABLE x; --",
          "%s%n%x {0} {1} %(x)s",
          "\uD83D\uDC80&#xD800;&#0;",
          "{#id \"onload=trap(1)\" .class onclick=trap(2)}",
          "| a | b |",
          "]]>",
          "<![CDATA[");

  private static final Pattern LISTS =
      Pattern.compile(".*(?:payload_lines|blns_lines|xss/.*|ssti|traversal)\\..*");

  private HostileTexts() {}

  /** Those written for this project. */
  static List<String> own() {
    return Stream.of(TEMPLATES, MARKUP, ADDRESSES, WORDS).flatMap(List::stream).toList();
  }

  /** The lines of public lists; skips the calling test, saying so, where they are missing. */
  static List<String> collected() {
    Path folder = Corpora.folder("hostile");
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> LISTS.matcher(file.toString()).matches())
          .sorted()
          .flatMap(HostileTexts::lines)
          .filter(line -> !line.isBlank())
          .distinct()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<String> lines(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
