package io.github.handbookmaven.publish.html.page.document;

import io.github.handbookmaven.history.Change;
import io.github.handbookmaven.history.History.FileHistory;
import io.github.handbookmaven.model.Word;
import io.github.handbookmaven.publish.html.page.document.DocumentView.ChangeView;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The latest commits of a document. */
final class ChangesPart {
  private static final int SHOWN = 5;

  private final PageContext shelf;

  ChangesPart(PageContext shelf) {
    this.shelf = shelf;
  }

  List<ChangeView> of(Optional<FileHistory> history) {
    return history.map(FileHistory::changes).orElse(List.of()).stream()
        .limit(SHOWN)
        .map(this::change)
        .toList();
  }

  private ChangeView change(Change change) {
    LocalDate day = change.day(ZoneOffset.UTC);
    return new ChangeView(
        shelf.day(Optional.of(day)),
        change.author(),
        change.subject(),
        kind(change),
        commit(change));
  }

  String kind(Change change) {
    return shelf.labels().text("change_" + Word.key(change.kind()));
  }

  NamedLink commit(Change change) {
    String commit = change.commit();
    return new NamedLink(
        commit.substring(0, Math.min(8, commit.length())), shelf.forge().commit(commit));
  }
}
