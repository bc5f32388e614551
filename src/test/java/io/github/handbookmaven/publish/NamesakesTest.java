package io.github.handbookmaven.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Handbook;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NamesakesTest {

  private static Map<String, String> places(String... paths) {
    HandbookOf project = HandbookOf.file("docs/alone.md", "# The only one\n");
    for (String path : paths) {
      project = project.and(path, "# Troubleshooting the cache\n\nText.\n");
    }
    Handbook handbook = project.build();
    Namesakes namesakes = new Namesakes(handbook);
    return handbook.entries().stream()
        .collect(Collectors.toMap(entry -> entry.path().value(), namesakes::place));
  }

  @Test
  void documentsOfOneTitleAreToldByTheirFolder() {
    assertThat(places("docs/redis/a.md", "docs/etcd/a.md"))
        .containsEntry("docs/redis/a.md", "docs/redis")
        .containsEntry("docs/etcd/a.md", "docs/etcd")
        .containsEntry("docs/alone.md", "");
  }

  @Test
  void inOneFolderTheyAreToldByTheirFile() {
    assertThat(places("docs/redis/a.md", "docs/redis/b.md", "docs/etcd/a.md"))
        .containsEntry("docs/redis/a.md", "docs/redis/a.md")
        .containsEntry("docs/redis/b.md", "docs/redis/b.md")
        .containsEntry("docs/etcd/a.md", "docs/etcd");
  }

  @Test
  void whoeverHasATitleOfItsOwnIsNotTold() {
    assertThat(places("docs/redis/a.md")).containsEntry("docs/redis/a.md", "");
  }
}
