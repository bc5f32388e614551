package io.github.handbookmaven.yaml;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says where a YAML text stops being YAML, in words, with the line to paste where we know it. */
final class FaultFinder {
  private static final Pattern ALIAS = Pattern.compile("(?:^|[\\s\\[,:])\\*[\\w-]+");

  /** The parser goes on to advise on indentation, which is right for tabs alone. */
  private static final Pattern RESERVED =
      Pattern.compile("^found character '(.|.{1,2}\\(TAB\\))' that cannot start any token");

  private static final String QUOTE =
      "put quotes around the value: YAML reads : # @ & * ! | > % { } [ ] and ` as its own signs";

  private final YamlSource source;
  private final YamlLimits limits;

  FaultFinder(YamlSource source, YamlLimits limits) {
    this.source = source;
    this.limits = limits;
  }

  YamlText.Fault explain(YAMLException error) {
    if (error instanceof MarkedYAMLException marked && marked.getProblemMark() != null) {
      return marked(marked);
    }
    if (error instanceof ReaderException unreadable) {
      return unreadable(unreadable);
    }
    return beyondLimits(error);
  }

  private YamlText.Fault marked(MarkedYAMLException error) {
    Mark mark = error.getProblemMark();
    Optional<Integer> broken = brokenLine(error);
    int line = broken.orElse(mark.getLine());
    int column = line == mark.getLine() ? source.column(mark) : 1;
    String what = "this is not YAML: " + sentence(error);
    return new YamlText.Fault(
        source.fileLine(line),
        column,
        what,
        broken.flatMap(at -> LineRepair.of(source.lines().get(at))).orElse(QUOTE));
  }

  /** The first of the lines the parser speaks of that can be repaired by itself. */
  private Optional<Integer> brokenLine(MarkedYAMLException error) {
    int problem = error.getProblemMark().getLine();
    Stream<Integer> context =
        Stream.ofNullable(error.getContextMark()).map(Mark::getLine).filter(line -> line < problem);
    return Stream.concat(Stream.of(problem, problem - 1), context)
        .filter(line -> line >= 0 && line < source.lines().size())
        .filter(line -> LineRepair.of(source.lines().get(line)).isPresent())
        .findFirst();
  }

  private static String sentence(MarkedYAMLException error) {
    String problem = error.getProblem() == null ? "unexpected text" : error.getProblem();
    Matcher sign = RESERVED.matcher(problem);
    if (sign.find()) {
      return sign.group(1).length() == 1
          ? "no value may begin with " + sign.group(1) + " but in quotes"
          : "a tab stands where only blanks may";
    }
    String first = problem.lines().findFirst().orElse(problem).strip();
    return first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
  }

  private YamlText.Fault unreadable(ReaderException error) {
    int line = source.lineOfPoint(error.getPosition());
    String sign = String.format(Locale.ROOT, "U+%04X", error.getCodePoint());
    return new YamlText.Fault(
        source.fileLine(line),
        1,
        "this is not YAML: the character " + sign + " is not allowed",
        "remove the invisible character " + sign);
  }

  private YamlText.Fault beyondLimits(YAMLException error) {
    String problem = String.valueOf(error.getMessage()).toLowerCase(Locale.ROOT);
    if (problem.contains("alias")) {
      return new YamlText.Fault(
          source.fileLine(aliasLine()),
          1,
          "aliases of lists and maps are not read",
          "write the values out instead of repeating them with *");
    }
    if (problem.contains("depth")) {
      String most = "more than " + limits.depth() + " levels deep";
      return new YamlText.Fault(
          source.firstLine(), 1, "lists and maps stand " + most, "flatten them");
    }
    if (problem.contains("code points")) {
      String most = "longer than " + limits.codePoints() + " characters";
      return new YamlText.Fault(
          source.firstLine(), 1, "the YAML is " + most, "move what is no metadata into the text");
    }
    return new YamlText.Fault(source.firstLine(), 1, "this is not YAML", QUOTE);
  }

  private int aliasLine() {
    for (int line = 0; line < source.lines().size(); line++) {
      Matcher alias = ALIAS.matcher(source.lines().get(line));
      if (alias.find()) {
        return line;
      }
    }
    return 0;
  }
}
