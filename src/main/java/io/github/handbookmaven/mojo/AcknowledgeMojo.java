package io.github.handbookmaven.mojo;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.author.Acknowledger;
import io.github.handbookmaven.author.ToRead;
import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.model.ShellWord;
import io.github.handbookmaven.mojo.maven.Reactor;
import io.github.handbookmaven.mojo.maven.Typist;
import io.github.handbookmaven.practice.ReaderRegister;
import io.github.handbookmaven.practice.Readership.Standing;
import io.github.handbookmaven.practice.Reading;
import io.github.handbookmaven.publish.text.Printable;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Records that a person has read documents as they are today, in {@code handbook-readers.csv} in
 * the root of the work tree. Without a document it lists what the person has to read, in order.
 *
 * @since 0.1.0
 */
@Mojo(name = "acknowledge", requiresProject = false, threadSafe = true)
public final class AcknowledgeMojo extends AssemblingMojo {

  /** Names that a table of values shows as they are, and no spreadsheet takes for a formula. */
  private static final Pattern NAME =
      Pattern.compile("@?[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._/'’-]{0,98}");

  /**
   * The ids or paths of the documents somebody has read, separated by commas.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.document")
  private List<String> document;

  /**
   * Who has read them, such as {@code @ada}; where empty, git's {@code user.name} or the name of
   * the user who runs Maven.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.reader")
  private String reader;

  @Override
  void run() throws MojoFailureException {
    Reactor reactor = reactor();
    Handbook all = build(reactor, reactor.folders()).handbook();
    String person = Typist.named(reader).or(() -> Typist.of(reactor)).orElse("");
    if (!NAME.matcher(person).matches()) {
      throw new SettingsException(
          "reader", person, "a name such as @ada, of letters, digits, blanks and . _ / ' -");
    }
    if (document == null || document.isEmpty()) {
      String command = command().of("acknowledge") + reader();
      new ToRead(all, command).linesFor(person).forEach(getLog()::info);
      return;
    }
    List<Entry> read =
        DocumentByName.named(document, all).stream()
            .filter(entry -> reactor.speaksOf(entry.path()))
            .toList();
    refuseUnread(read);
    record(read, person, all, new Acknowledger(reactor.base()));
  }

  /** Who was named goes on to be named. */
  private String reader() {
    return Typist.named(reader).map(name -> " -Dhandbook.reader=" + ShellWord.of(name)).orElse("");
  }

  private static void refuseUnread(List<Entry> entries) throws MojoFailureException {
    for (Entry entry : entries) {
      if (!entry.document().isRead()) {
        throw new MojoFailureException(
            Printable.line(
                entry.path() + " could not be read as text, so nobody can have read it"));
      }
    }
  }

  private void record(List<Entry> read, String person, Handbook all, Acknowledger acknowledger) {
    List<Entry> fresh = read.stream().filter(entry -> !knows(entry, person)).toList();
    List<Reading> readings =
        fresh.stream()
            .map(entry -> Reading.of(entry.id(), entry.document(), person, all.today()))
            .toList();
    if (!readings.isEmpty()) {
      acknowledger.add(readings);
    }
    read.forEach(entry -> getLog().info(said(entry, person, fresh.contains(entry))));
  }

  private static String said(Entry entry, String person, boolean isNew) {
    String what =
        isNew
            ? ": recorded in "
                + ReaderRegister.FILE
                + " that "
                + person
                + " has read it, commit that"
            : ": that " + person + " has read it is recorded already";
    return Printable.line(entry.path() + what);
  }

  private static boolean knows(Entry entry, String person) {
    return entry.practice().readership().readers().stream()
        .anyMatch(each -> each.standing() == Standing.READ && Reading.isSame(each.name(), person));
  }
}
