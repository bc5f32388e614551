package io.github.handbookmaven.mojo;

import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.mojo.maven.Reactor;

/** A base URL alerts name and the folder it stands for: the element {@code <runbookUrl>}. */
public final class RunbookUrl {
  private String base = "";
  private String root = "";

  /**
   * A pair on the command line: {@code https://runbooks.example.com/=runbooks}.
   *
   * @param pair base URL and folder, joined by the last {@code =}
   */
  public void set(String pair) {
    int equals = pair.lastIndexOf('=');
    base = equals < 0 ? pair : pair.substring(0, equals);
    root = equals < 0 ? "" : pair.substring(equals + 1);
  }

  /**
   * Sets the URL.
   *
   * @param base what alerts' {@code runbook_url} begins with
   */
  public void setBase(String base) {
    this.base = base;
  }

  /**
   * Sets the folder.
   *
   * @param root relative to the project
   */
  public void setRoot(String root) {
    this.root = root;
  }

  io.github.handbookmaven.reference.ServedFolder read(Reactor reactor) {
    return new io.github.handbookmaven.reference.ServedFolder(
        base.strip(),
        reactor
            .pathOf(reactor.folder(), root.strip())
            .orElseThrow(
                () ->
                    new SettingsException(
                        "runbookUrls/root", root, "a folder inside the repository")));
  }
}
