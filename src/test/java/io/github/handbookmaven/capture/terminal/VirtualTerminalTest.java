package io.github.handbookmaven.capture.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class VirtualTerminalTest {
  private static final TerminalListener NOBODY = new TerminalListener() {};

  private static String seen(int columns, String... pieces) {
    VirtualTerminal terminal = new VirtualTerminal(columns, 24, NOBODY);
    for (String piece : pieces) {
      terminal.write(piece);
    }
    return terminal.since(Position.START).text();
  }

  @Test
  void aLineTooLongForTheTerminalIsOneLine() {
    assertThat(seen(10, "0123456789abcdefghij-end\r\nnext"))
        .isEqualTo("0123456789abcdefghij-end\nnext");
  }

  @Test
  void aCorrectedWordIsTheCorrectedWord() {
    assertThat(seen(80, "git stauts\b\b\b\b\u001b[Katus")).isEqualTo("git status");
  }

  @Test
  void aProgressBarIsItsLastState() {
    assertThat(seen(80, "10 %\r50 %\r100 %\r\ndone")).isEqualTo("100 %\ndone");
  }

  @Test
  void aSequenceMayBeSplitAnywhere() {
    assertThat(seen(80, "a\u001b", "[1;3", "1mb\u001b]0;tit", "le\u001b", "\\c")).isEqualTo("abc");
  }

  @Test
  void aCharacterOfTwoHalvesMayBeSplit() {
    assertThat(seen(80, "\ud83d", "\ude80 go")).isEqualTo("\ud83d\ude80 go");
  }

  @Test
  void accentsOfTheirOwnStayWithTheirLetter() {
    assertThat(seen(80, "e\u0301te\u0301")).isEqualTo("e\u0301te\u0301");
  }

  @Test
  void aFullScreenProgramLeavesNothingBehind() {
    assertThat(seen(80, "before\r\n\u001b[?1049h\u001b[2Jrubbish\u001b[?1049lafter"))
        .isEqualTo("before\nafter");
  }

  @Test
  void insertedAndDeletedCharactersMoveTheRest() {
    assertThat(seen(80, "acd\u001b[2D\u001b[1@b\u001b[80C")).isEqualTo("abcd");
    assertThat(seen(80, "abXcd\u001b[3D\u001b[1P\u001b[80C")).isEqualTo("abcd");
  }

  @Test
  void aPlaceIsTheSameAfterMuchOutput() {
    VirtualTerminal terminal = new VirtualTerminal(20, 5, NOBODY);
    terminal.write("first\r\n");
    Position place = terminal.cursor();
    terminal.write("a\r\nb\r\nc\r\nd\r\ne\r\nf\r\ng\r\n");
    assertThat(terminal.since(place).lines()).containsExactly("a", "b", "c", "d", "e", "f", "g");
  }

  @Test
  void aPlaceIsTheSameAfterTheScreenWasCleared() {
    VirtualTerminal terminal = new VirtualTerminal(20, 5, NOBODY);
    terminal.write("old\r\n\u001b[H\u001b[2J");
    Position place = terminal.cursor();
    terminal.write("new");
    assertThat(terminal.since(place).text()).isEqualTo("new");
  }

  @Test
  void ofALongOutputHeadAndTailAreKept() {
    VirtualTerminal terminal = new VirtualTerminal(20, 5, NOBODY);
    for (int line = 0; line < 10_000; line++) {
      terminal.write(line + "\r\n");
    }
    ScreenText passage = terminal.since(Position.START);
    assertThat(passage.head().subList(0, 2)).containsExactly("0", "1");
    assertThat(passage.head()).hasSizeLessThan(300);
    assertThat(passage.tail().subList(passage.tail().size() - 2, passage.tail().size()))
        .containsExactly("9998", "9999");
    assertThat(passage.omitted()).isPositive();
  }

  @Test
  void marksOfTheShellAreTold() {
    List<String> told = new ArrayList<>();
    TerminalListener listener =
        new TerminalListener() {
          @Override
          public void commandBegins() {
            told.add("B");
          }

          @Override
          public void commandEnds(OptionalInt exit) {
            told.add("D" + exit.orElse(-1));
          }
        };
    new VirtualTerminal(80, 24, listener)
        .write("\u001b]133;B\u0007ls\u001b]133;D;3\u001b\\\u001b]133;D\u0007");
    assertThat(told).containsExactly("B", "D3", "D-1");
  }
}
