package io.github.handbookmaven.capture.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A terminal that is fed with whatever a program may print. */
class VirtualTerminalPropertyTest {
  private static final TerminalListener NOBODY = new TerminalListener() {};

  @Provide
  Arbitrary<String> output() {
    return Arbitraries.of(
            "a",
            "word ",
            "\r",
            "\n",
            "\r\n",
            "\b",
            "\t",
            "\u001b[2J",
            "\u001b[H",
            "\u001b[3;4H",
            "\u001b[K",
            "\u001b[1K",
            "\u001b[5A",
            "\u001b[9B",
            "\u001b[2C",
            "\u001b[7D",
            "\u001b[2P",
            "\u001b[3@",
            "\u001b[2L",
            "\u001b[M",
            "\u001b[S",
            "\u001b[T",
            "\u001b[2;4r",
            "\u001b7",
            "\u001b8",
            "\u001b[?1049h",
            "\u001b[?1049l",
            "\u001b]0;title\u0007",
            "\u001b[1;31m",
            "\u001bM",
            "\u001bc",
            "\u001b[999999999b",
            "\u001b[;;;m",
            "e\u0301",
            "\uD83D\uDE80",
            "\u4E2D",
            "\u001b[",
            "\u001b",
            "\u0000",
            "\u007f",
            "\u009b1A",
            "0123456789abcdef")
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  private static VirtualTerminal fed(int columns, int rows, List<String> pieces) {
    VirtualTerminal terminal = new VirtualTerminal(columns, rows, NOBODY);
    pieces.forEach(terminal::write);
    return terminal;
  }

  @Property(seed = "18")
  void howOutputIsCutChangesNothing(
      @ForAll("output") String output,
      @ForAll @IntRange(min = 1, max = 30) int columns,
      @ForAll @IntRange(min = 1, max = 10) int rows) {
    VirtualTerminal whole = fed(columns, rows, List.of(output));
    VirtualTerminal cut = fed(columns, rows, output.chars().mapToObj(c -> "" + (char) c).toList());

    assertThat(cut.since(Position.START)).isEqualTo(whole.since(Position.START));
    assertThat(cut.cursor()).isEqualTo(whole.cursor());
  }

  @Property(seed = "18")
  void nothingThatSteersATerminalIsSeen(@ForAll("output") String output) {
    assertThat(fed(20, 5, List.of(output)).since(Position.START).text().chars())
        .noneMatch(sign -> sign < ' ' && sign != '\n' || sign == 0x7f || sign == 0x9b);
  }
}
