package io.github.handbookmaven.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import net.jqwik.time.api.constraints.DateRange;

/** Paths, addresses, anchors and intervals, whatever people write. */
class NamesPropertyTest {

  @Property(seed = "18")
  void anEncodedSegmentIsDecodedToItself(@ForAll @StringLength(max = 40) String text) {
    boolean isText = text.equals(new String(text.getBytes(UTF_8), UTF_8));
    if (isText) {
      assertThat(UriPath.decode(UriPath.encodeSegment(text))).isEqualTo(text);
    }
    assertThat(UriPath.encodeSegment(text)).matches("[A-Za-z0-9._~!$&'()*+,;=:@%-]*");
  }

  @Property(seed = "18")
  void aPathLeadsWithinTheRootOrNowhere(
      @ForAll @Size(max = 8) List<@StringLength(max = 4) String> segments,
      @ForAll @IntRange(max = 8) int up) {
    String written =
        String.join(
            "/", Stream.concat(Stream.generate(() -> "..").limit(up), segments.stream()).toList());
    Optional<RepoPath> found = new RepoPath("docs/deep").resolve(written);

    found.ifPresent(path -> assertThat(RepoPath.of(path.value())).contains(path));
    found.ifPresent(path -> assertThat(path.value().split("/")).doesNotContain("..", "."));
    if (up > 2 && segments.stream().noneMatch(segment -> segment.contains("/"))) {
      assertThat(found).isEmpty();
    }
  }

  @Property(seed = "18")
  void aPathWithoutItsExtensionIsAPath(@ForAll @StringLength(min = 1, max = 12) String name) {
    Optional<RepoPath> path = RepoPath.of("docs/" + name + ".md");
    path.ifPresent(
        any -> assertThat(new RepoPath(any.withoutMarkdownExtension()).value()).isNotEmpty());
  }

  @Property(seed = "18")
  void anAnchorOfAPageIsNoneOfItsOwnAndTheSameForTheSame(
      @ForAll @StringLength(min = 1, max = 20) String one,
      @ForAll @StringLength(min = 1, max = 20) String other) {
    assertThat(PageAnchor.of(one)).doesNotStartWith("hb-").isEqualTo(PageAnchor.of(one));
    assertThat(PageAnchor.of(one).equals(PageAnchor.of(other))).isEqualTo(one.equals(other));
  }

  @Property(seed = "18")
  void anIntervalLeadsForwardByItsLengthOrToTheEndOfTheMonth(
      @ForAll @DateRange(min = "1970-01-01", max = "2200-12-31") LocalDate from,
      @ForAll @IntRange(min = 1, max = 600) int months) {
    LocalDate due = Interval.parse(months + " months").orElseThrow().after(from).orElseThrow();

    assertThat(due).isAfter(from);
    assertThat(ChronoUnit.MONTHS.between(from.withDayOfMonth(1), due.withDayOfMonth(1)))
        .isEqualTo(months);
    assertThat(due.getDayOfMonth()).isEqualTo(Math.min(from.getDayOfMonth(), due.lengthOfMonth()));
    assertThat(Interval.parse("P" + months + "M")).isEqualTo(Interval.parse(months + " months"));
  }

  @Property(seed = "18")
  void noTextIsAnIntervalThatLeadsBackOrOutOfTheCalendar(
      @ForAll @StringLength(max = 12) String text, @ForAll int count) {
    for (String written : List.of(text, count + " days", "P" + count + "Y", "every " + text)) {
      Interval.parse(written)
          .flatMap(any -> any.after(LocalDate.of(2200, 1, 1)))
          .ifPresent(due -> assertThat(due).isAfter(LocalDate.of(2200, 1, 1)));
    }
  }
}
