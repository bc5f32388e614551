package io.github.handbookmaven.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.ClassifiedDocument;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What all runbooks lead to is looked at once. Work is told in bytes, which no machine changes. */
class FoundationGrowthTest {
  private static final int FEW = 100;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static Handbook leadingToOnePage(int runbooks) {
    Map<String, String> files = new HashMap<>(Map.of("docs/words.md", "# Words\n"));
    for (int at = 0; at < runbooks; at++) {
      String text = "---\ntype: runbook\n---\n# Restart node " + at + "\n\n";
      files.put("docs/r" + at + ".md", text + "See [its words](words.md).\n".repeat(10));
    }
    return HandbookOf.files(files).build();
  }

  private static long bytes(Handbook handbook) {
    List<ClassifiedDocument> documents =
        handbook.entries().stream().map(Entry::classified).toList();
    long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    Map<?, Foundation> found = FoundationFinder.find(documents, handbook.references());
    long spent = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    assertThat(found).hasSize(documents.size());
    return spent;
  }

  @Test
  void whatAllRunbooksLeadToDoesNotMakeTheWorkGrowWithTheSquare() {
    bytes(leadingToOnePage(FEW));

    assertThat(bytes(leadingToOnePage(4 * FEW))).isLessThan(8 * bytes(leadingToOnePage(FEW)));
  }
}
