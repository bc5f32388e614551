package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.classify.anatomy.Part;
import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.Section;
import io.github.handbookmaven.rule.DocumentRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.InForce;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A step that destroys, taken under stress on the wrong thing, has to have a way back. A note: half
 * of what was read destroyed nothing that anybody would want back.
 */
@Mistake(severity = Severity.NOTE)
public final class DestructiveStepWithoutRollback implements DocumentRule {
  private static final Set<String> TYPED =
      Set.of(
          "", "sh", "bash", "shell", "console", "zsh", "terminal", "shell-session", "sql", "text");

  private static final Pattern SCALED_DOWN = Pattern.compile("--replicas[= ]0\\b");

  /** Nothing is lost where a later step scales up again. */
  private static final Pattern SCALED_UP =
      Pattern.compile(
          "(?i)\\bscal(?:e|es|ed|ing)\\b[^.\\n]{0,60}\\b(?:up|back|again)\\b"
              + "|--replicas[= ][\"']?[1-9$<{]");

  private static final Pattern RESTORES = Pattern.compile("(?i)\\b(?:restor|recover)");

  private static final Pattern DATA =
      Pattern.compile("(?i)\\b(?:data|databases?|backups?|snapshots?|loss|lost)\\b");

  /** Who opens "Deletion of a shop hangs" has asked for it to be gone. */
  private static final Pattern MEANT_TO_GO =
      Pattern.compile(
          "(?i)\\b(?:delet(?:e|es|ed|ing|ion)|decommission\\w*|dismantl\\w*|retir(?:e|ing)"
              + "|tear(?:ing)?[ -]?down|uninstall\\w*|wip(?:e|ing))\\b");

  private static final Pattern RECIPE = Pattern.compile("(?m)^(?:FROM|RUN)\\s+\\S");

  private static final Pattern DONE =
      Pattern.compile(
          "(?i)\\b(?:when|once|after|if) (?:you are|you're|you have|everything is|all is|this is)"
              + " (?:done|finished)\\b|\\bno longer need|\\bclean(?:ing)?[ -]?up after\\b");

  private static final Pattern MAKING =
      Pattern.compile("\\b(?:mkdir|clone|venv|init|create|unzip|tar|cp|rsync|restore|initdb)\\b");

  private static final Pattern CACHE = Pattern.compile("cache|repo\\.local");

  private static final Pattern BRINGING = Pattern.compile("\\b(?:wget|curl|unzip|tar|clone)\\b");

  @Override
  public Stream<Observation> inspect(ClassifiedDocument document, Options options) {
    boolean mayDestroy =
        InForce.isOf(DocType.RUNBOOK, document)
            && InForce.isReadable(document)
            && !document.classification().anatomy().has(Part.ROLLBACK)
            && !bringsDataBack(document.document().title().text())
            && !MEANT_TO_GO.matcher(document.document().title().text()).find();
    return mayDestroy ? firstOf(document).stream() : Stream.empty();
  }

  /** All of such a document is the way back. */
  private static boolean bringsDataBack(String title) {
    return RESTORES.matcher(title).find() && DATA.matcher(title).find();
  }

  private static Optional<Observation> firstOf(ClassifiedDocument document) {
    boolean scalesUpAgain = SCALED_UP.matcher(document.document().text()).find();
    return document.document().sections().stream()
        .filter(section -> !DestructiveCommand.forbids(section.heading()))
        .flatMap(DestructiveStepWithoutRollback::inSection)
        .filter(step -> !(scalesUpAgain && SCALED_DOWN.matcher(step.command()).find()))
        .findFirst()
        .map(step -> observation(document, step));
  }

  /** Code that a sentence forbids is shown as an example of what not to do. */
  private static Stream<Step> inSection(Section section) {
    List<Block> blocks = section.blocks();
    return IntStream.range(0, blocks.size())
        .filter(at -> at == 0 || !announcesAnExampleNotToFollow(blocks.get(at - 1)))
        .filter(at -> at == 0 || !tidiesUp(blocks.get(at - 1)))
        .mapToObj(blocks::get)
        .flatMap(DestructiveStepWithoutRollback::steps);
  }

  private static boolean announcesAnExampleNotToFollow(Block block) {
    return block.kind() != Block.Kind.CODE
        && block.text().stripTrailing().endsWith(":")
        && DestructiveCommand.forbids(block.text());
  }

  /** "When you are done with it, remove the toolbox:" takes away what the page brought. */
  private static boolean tidiesUp(Block block) {
    return block.kind() != Block.Kind.CODE && DONE.matcher(block.text()).find();
  }

  private static Stream<Step> steps(Block block) {
    return switch (block.kind()) {
      case CODE -> isTyped(block) ? inCode(block) : Stream.empty();
      case PARAGRAPH, ORDERED_ITEM, BULLET_ITEM, TASK_ITEM, TABLE_ROW ->
          DestructiveCommand.in(block.text())
              .map(command -> new Step(block.line(), command))
              .stream();
      case QUOTE, HTML -> Stream.empty();
    };
  }

  /** A recipe of an image throws away only what is the image's own. */
  private static boolean isTyped(Block code) {
    return TYPED.contains(code.info()) && !RECIPE.matcher(code.text()).find();
  }

  private static Stream<Step> inCode(Block code) {
    String[] lines = code.text().split("\n", -1);
    return IntStream.range(0, lines.length)
        .filter(at -> !lines[at].stripLeading().startsWith("#"))
        .filter(at -> !isMadeAgain(lines, at) && !wasBroughtHere(lines, at))
        .mapToObj(
            at ->
                DestructiveCommand.in(lines[at])
                    .map(command -> new Step(code.line() + 1 + at, command)))
        .flatMap(Optional::stream);
  }

  /** "rm -rf site", then "git clone … site": what a later line makes anew is no loss. */
  private static boolean isMadeAgain(String[] lines, int at) {
    String line = withoutItsEnd(lines[at]);
    String name = line.substring(line.lastIndexOf(' ') + 1);
    return line.startsWith("rm ")
        && name.chars().anyMatch(Character::isLetter)
        && Arrays.stream(lines).skip(at + 1L).anyMatch(later -> makes(later, name));
  }

  /** "tar xf tool.tar.gz", then "rm -rf tool.tar.gz": what an earlier line fetched is no loss. */
  private static boolean wasBroughtHere(String[] lines, int at) {
    String line = lines[at].strip();
    String name = line.substring(line.lastIndexOf(' ') + 1);
    return line.startsWith("rm ")
        && name.chars().anyMatch(Character::isLetter)
        && Arrays.stream(lines)
            .limit(at)
            .anyMatch(before -> BRINGING.matcher(before).find() && before.contains(name));
  }

  private static boolean makes(String line, String name) {
    List<String> words = List.of(line.strip().split("\\s+"));
    return MAKING.matcher(line).find() && words.contains(name)
        || words.stream().anyMatch(word -> fills(word, name));
  }

  /** A line that goes on ends in a backslash, a command within a loop in a semicolon. */
  private static String withoutItsEnd(String line) {
    int end = line.length();
    while (end > 0 && "\\; ".indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    return line.substring(0, end).strip();
  }

  /** "-Dmaven.repo.local=$REPO", "--cache-dir=$CACHE": what a build fills by itself. */
  private static boolean fills(String option, String name) {
    int sign = option.indexOf('=');
    return sign > 0
        && option.startsWith("-")
        && CACHE.matcher(option.substring(0, sign)).find()
        && bare(option.substring(sign + 1)).equals(bare(name));
  }

  private static String bare(String word) {
    return word.replaceAll("[\";]", "");
  }

  private static Observation observation(ClassifiedDocument document, Step step) {
    return Observation.of(
        Place.line(document.path(), step.line()),
        "'" + step.command() + "' destroys, and nothing here says how to get it back",
        "add a section such as '## Rollback': what to save before this step, and how to restore"
            + " it");
  }

  /**
   * A step that destroys.
   *
   * @param line 1-based
   * @param command its command, cut
   */
  private record Step(int line, String command) {}
}
