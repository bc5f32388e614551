package io.github.handbookmaven.serve;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.IgnoredFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * Watches a folder with all below it. The operating system tells of single folders only, so each is
 * registered, and those that appear later are too.
 */
final class FolderWatch implements AutoCloseable {
  private static final WatchEvent.Kind<?>[] KINDS = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_MODIFY,
    StandardWatchEventKinds.ENTRY_DELETE
  };

  /** Where git says that another commit is checked out, and nothing else of what it writes. */
  private static final List<String> GIT_FOLDERS = List.of(".git", ".git/logs");

  private static final String GIT_HEAD = "HEAD";

  /** What editors write beside the file that is edited, and logs: one may be what this run says. */
  private static final Pattern SCRATCH =
      Pattern.compile("(?:.*~|\\.#.*|\\.?#.*#|.*\\.sw[a-z]|.*\\.tmp|.*\\.log|nohup\\.out|4913)");

  private final Path base;
  private final IgnoredFiles ignored;
  private final List<Path> further;
  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();

  FolderWatch(PreviewSettings settings) throws IOException {
    this.base = settings.base();
    this.ignored = settings.ignored();
    this.further = settings.further();
    this.service = base.getFileSystem().newWatchService();
    registerAll();
  }

  private void registerAll() throws IOException {
    register(base);
    for (Path folder : further) {
      register(folder);
    }
    for (String folder : GIT_FOLDERS) {
      if (Files.isDirectory(base.resolve(folder), LinkOption.NOFOLLOW_LINKS)) {
        registerOne(base.resolve(folder));
      }
    }
  }

  private void register(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path entered, BasicFileAttributes what)
              throws IOException {
            if (!entered.equals(folder) && isLeftOut(entered, true)) {
              return FileVisitResult.SKIP_SUBTREE;
            }
            registerOne(entered);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void registerOne(Path folder) throws IOException {
    try {
      folders.put(folder.register(service, KINDS), folder);
    } catch (NoSuchFileException | NotDirectoryException gone) {
      // It went away while it was looked at; its parent tells of that.
      return;
    }
  }

  private boolean isLeftOut(Path file, boolean isFolder) {
    String name = file.getFileName().toString();
    if (isFolder ? IgnoredFiles.isUsuallyIgnored(name) : SCRATCH.matcher(name).matches()) {
      return true;
    }
    return file.startsWith(base)
        && RepoPath.of(base.relativize(file).toString().replace('\\', '/'))
            .filter(path -> ignored.isIgnored(path, isFolder))
            .isPresent();
  }

  /**
   * Waits for changes.
   *
   * @param nanos how long at most
   * @return the files and folders that changed; the watched folder itself where so much happened
   *     that single changes were lost; empty where nothing did
   * @throws ClosedWatchServiceException where the watch was closed meanwhile
   */
  List<Path> next(long nanos) throws InterruptedException {
    WatchKey key = service.poll(nanos, TimeUnit.NANOSECONDS);
    if (key == null) {
      return List.of();
    }
    try {
      return changes(key);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> changes(WatchKey key) throws IOException {
    Path folder = folders.get(key);
    List<Path> changed = new ArrayList<>();
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
        registerAll();
        changed.add(base);
      } else if (folder != null) {
        note(folder.resolve((Path) event.context()), changed);
      }
    }
    if (!key.reset()) {
      folders.remove(key);
    }
    return changed;
  }

  private void note(Path path, List<Path> changed) throws IOException {
    boolean isFolder = Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    if (isGits(path)) {
      if (path.endsWith(GIT_HEAD)) {
        changed.add(path);
      }
    } else if (!isLeftOut(path, isFolder)) {
      if (isFolder) {
        register(path);
      }
      changed.add(path);
    }
  }

  private boolean isGits(Path path) {
    return path.startsWith(base.resolve(".git"));
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
