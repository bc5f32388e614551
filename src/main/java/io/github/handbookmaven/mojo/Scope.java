package io.github.handbookmaven.mojo;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.history.GitRepository;
import io.github.handbookmaven.hub.Repositories;
import io.github.handbookmaven.model.EditDistance;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.model.Status;
import io.github.handbookmaven.mojo.maven.Reactor;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.text.Printable;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Predicate;

/** The part of a reactor's handbook a goal speaks about. */
final class Scope {
  private Scope() {}

  /** A module's own documents and alert rules; all were looked at, so that links resolve. */
  static Edition ownOf(Reactor reactor, Edition edition) {
    Repositories others = edition.handbook().repositories();
    return reactor.modules().names().isEmpty() && others.areNone()
        ? edition
        : narrowed(edition, path -> reactor.speaksOf(path) && others.of(path).isEmpty());
  }

  /** A module's own documents. */
  static Handbook ownOf(Reactor reactor, Handbook handbook) {
    return reactor.modules().names().isEmpty() ? handbook : narrowed(handbook, reactor::speaksOf);
  }

  /** Findings at some files. */
  static Edition at(SortedSet<RepoPath> files, Edition edition) {
    return Build.with(
        edition,
        edition.findings().stream()
            .filter(finding -> files.contains(finding.at().path()))
            .toList());
  }

  /** The files changed since a revision. */
  static SortedSet<RepoPath> changedSince(Path base, String revision) {
    Optional<GitRepository> opened = GitRepository.open(base);
    try {
      GitRepository git =
          opened.orElseThrow(() -> unknown(revision, "a git repository, and there is none here"));
      return git.changedSince(revision).orElseThrow(() -> unknown(revision, git));
    } finally {
      opened.ifPresent(GitRepository::close);
    }
  }

  private static SettingsException unknown(String revision, GitRepository git) {
    return unknown(
        revision,
        "a revision git knows here; fetch it first (a shallow clone lacks it)"
            + EditDistance.advice(revision, git.revisions()));
  }

  private static SettingsException unknown(String revision, String expected) {
    return new SettingsException("changedSince", Printable.line(revision), expected);
  }

  /** What readers may rely on. */
  static Edition withoutDrafts(Edition edition) {
    Handbook handbook = edition.handbook();
    return narrowed(
        edition,
        path -> handbook.at(path).filter(entry -> entry.status() == Status.DRAFT).isEmpty());
  }

  private static Edition narrowed(Edition edition, Predicate<RepoPath> isOwn) {
    return new Edition(
        edition.root(),
        narrowed(edition.handbook(), isOwn),
        edition.findings().stream().filter(finding -> isOwn.test(finding.at().path())).toList(),
        edition.rules(),
        edition.theme(),
        edition.generator(),
        edition.trend());
  }

  private static Handbook narrowed(Handbook all, Predicate<RepoPath> isOwn) {
    return all.only(entry -> isOwn.test(entry.path()));
  }
}
