package io.github.handbookmaven.history;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.storage.file.WindowCacheConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps JGit away from the configuration of user and machine: global excludes would make two
 * machines publish different handbooks, finding the system's file starts a process, and JGit writes
 * measurements of its own into the user's home.
 */
final class HermeticGit extends SystemReader.Delegate {

  private HermeticGit(SystemReader machine) {
    super(machine);
  }

  /** Takes effect for this plugin's own copy of JGit, which no other plugin sees. */
  static synchronized void install() {
    SystemReader current = SystemReader.getInstance();
    if (!(current instanceof HermeticGit)) {
      SystemReader.setInstance(new HermeticGit(current));
      rememberMore();
    }
  }

  /**
   * A walk over history goes through most of a pack, again and again: with JGit's own 10 MB in
   * pieces of 8 KB it reads the same pieces over.
   */
  private static void rememberMore() {
    WindowCacheConfig cache = new WindowCacheConfig();
    long share = Runtime.getRuntime().maxMemory() / 16;
    cache.setPackedGitWindowSize(64 * 1024);
    cache.setPackedGitLimit(Math.min(64L << 20, Math.max(cache.getPackedGitLimit(), share)));
    cache.install();
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new NoFile(parent, fs);
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new NoFile(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new NoFile(parent, fs);
  }

  /** A configuration that is always empty and never written. */
  private static final class NoFile extends FileBasedConfig {
    NoFile(Config parent, FS fs) {
      super(parent, null, fs);
    }

    /**
     * The accuracy of the disk's clock, which JGit else measures for two seconds in every process,
     * writing files beside the repository: its own word for a disk it could not measure.
     */
    @Override
    public String getString(String section, String subsection, String name) {
      return switch (section + "." + name) {
        case "filesystem.timestampResolution" -> "2 seconds";
        case "filesystem.minRacyThreshold" -> "10 milliseconds";
        default -> null;
      };
    }

    @Override
    public void load() {
      // There is no file.
    }

    @Override
    public void save() {
      // There is no file.
    }

    @Override
    public boolean isOutdated() {
      return false;
    }
  }
}
