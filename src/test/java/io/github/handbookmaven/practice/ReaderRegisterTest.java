package io.github.handbookmaven.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReaderRegisterTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  @Test
  void aReadingIsALine() {
    Reading reading = new Reading("a/b", "5f3a09c2b1d4", "@ada", DAY, List.of("1f0c2a", "88d3e1"));
    String line = ReaderRegister.line(reading);
    assertThat(line).isEqualTo("a/b,5f3a09c2b1d4,@ada,2026-11-01,1f0c2a 88d3e1");
    assertThat(ReaderRegister.parse(ReaderRegister.HEADER + "\n" + line + "\n").readings())
        .containsExactly(reading);
  }

  @Test
  void commasAndQuotesInNamesDoNotPartThem() {
    Reading reading = new Reading("a, \"b\"", "5f3a09c2b1d4", "Ada L", DAY, List.of());
    assertThat(ReaderRegister.parse(ReaderRegister.line(reading)).readings())
        .containsExactly(reading);
  }

  @Test
  void aLineWrittenByHandNeedsNoSections() {
    assertThat(ReaderRegister.parse("a,5f3a09c2b1d4,@ada,2026-11-01").readings())
        .containsExactly(new Reading("a", "5f3a09c2b1d4", "@ada", DAY, List.of()));
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkAreRead() {
    assertThat(
            ReaderRegister.parse("\uFEFFdocument,digest,reader,day\r\na,d,@ada,2026-11-01\r\n\r\n"))
        .isEqualTo(
            new ReaderRegister(List.of(new Reading("a", "d", "@ada", DAY, List.of())), List.of()));
  }

  @Test
  void linesThatAreNoReadingsAreCounted() {
    String conflict =
        """
        document,digest,reader,day,sections
        <<<<<<< ours
        a,d,@ada,2026-11-01
        =======
        a,d,@bob,yesterday
        >>>>>>> theirs
        """;
    assertThat(ReaderRegister.parse(conflict).unreadable()).containsExactly(2, 4, 5, 6);
    assertThat(ReaderRegister.parse(conflict).readings()).hasSize(1);
  }
}
