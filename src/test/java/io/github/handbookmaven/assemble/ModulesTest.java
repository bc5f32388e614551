package io.github.handbookmaven.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.RepoPath;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ModulesTest {

  private static final Modules MODULES =
      new Modules(
          new TreeMap<>(
              Map.of(
                  RepoPath.ROOT,
                  "parent",
                  new RepoPath("pay"),
                  "pay",
                  new RepoPath("pay/core"),
                  "core")));

  @Test
  void aFileBelongsToTheDeepestModuleThatHoldsIt() {
    assertThat(MODULES.nameOf(new RepoPath("pay/core/docs/a.md"))).isEqualTo("core");
    assertThat(MODULES.nameOf(new RepoPath("pay/docs/a.md"))).isEqualTo("pay");
    assertThat(MODULES.nameOf(new RepoPath("payments/a.md"))).isEqualTo("parent");
  }

  @Test
  void aSingleProjectHasNoModules() {
    assertThat(Modules.NONE.nameOf(new RepoPath("docs/a.md"))).isEmpty();
  }
}
