package io.github.handbookmaven.capture.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.capture.recording.RecordingException;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.Rules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a draft is taken for by the rest of the product. */
class DraftsBesideTheRulesTest {
  private static final double AGREEMENT = 0.9;

  @Test
  void theClassifierAgreesWithTheTypeOfNineInTenDrafts() throws Exception {
    Map<String, Draft> drafts = drafts();
    Map<String, String> undeclared = new LinkedHashMap<>();
    drafts.forEach((path, draft) -> undeclared.put(path, withoutType(draft)));
    Handbook handbook = HandbookOf.files(undeclared).build();
    List<String> otherwise =
        handbook.entries().stream()
            .filter(entry -> entry.type() != drafts.get(entry.path().value()).type())
            .map(DraftsBesideTheRulesTest::described)
            .toList();
    assertThat(otherwise).hasSizeLessThanOrEqualTo((int) (drafts.size() * (1 - AGREEMENT)));
  }

  @Test
  void noSectionOfADraftIsMissing() throws Exception {
    Map<String, String> declared = new LinkedHashMap<>();
    drafts().forEach((path, draft) -> declared.put(path, draft.markdown()));
    Handbook handbook = HandbookOf.files(declared).build();
    List<Finding> findings =
        new Inspector(Rules.installed(), RuleSettings.DEFAULTS).inspect(handbook);
    assertThat(findings).extracting(Finding::rule).contains("placeholder-text");
    assertThat(findings)
        .filteredOn(finding -> finding.rule().startsWith("missing-"))
        .extracting(finding -> finding.at() + " " + finding.rule())
        .isEmpty();
  }

  private static Map<String, Draft> drafts() throws IOException, RecordingException {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    for (Path recording : DraftGoldenTest.recordings()) {
      drafts.put("docs/" + recording.getFileName() + ".md", DraftGoldenTest.draft(recording));
    }
    return drafts;
  }

  private static String withoutType(Draft draft) {
    return draft
        .markdown()
        .replaceFirst("\ntype: [a-z]+\n", "\n")
        .replaceFirst("\nstatus: draft\n", "\n");
  }

  private static String described(Entry entry) {
    return entry.path() + " is taken for " + entry.type();
  }
}
