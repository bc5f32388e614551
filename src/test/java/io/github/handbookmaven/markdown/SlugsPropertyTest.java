package io.github.handbookmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Ids of headings, whatever the headings are. */
class SlugsPropertyTest {

  @Property(seed = "18")
  void noTwoHeadingsShareAnIdAndNoneIsEmpty(
      @ForAll @Size(max = 30) List<@StringLength(max = 3) String> headings) {
    GithubSlugger slugger = new GithubSlugger();
    List<String> ids = headings.stream().map(slugger::slug).toList();

    assertThat(ids).doesNotHaveDuplicates().noneMatch(String::isEmpty);
    assertThat(ids).noneMatch(id -> id.contains(" ") || id.contains("\""));
  }

  @Property(seed = "18")
  void anIdThatIsMadeAnIdAgainStaysOne(@ForAll @StringLength(max = 30) String heading) {
    String id = GithubSlugger.plain(heading);

    assertThat(GithubSlugger.plain(id)).isEqualTo(id);
  }
}
