package io.github.handbookmaven.publish;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.NaturalOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How many SOPs, runbooks and alerts speak of one service or tag, so that the gaps can be seen.
 *
 * @param kind what the subject is
 * @param subject the service or tag, as first written
 * @param sops how many SOPs name it; 0 is a gap
 * @param runbooks how many runbooks name it; 0 is a gap
 * @param alerts how many alerts its documents answer, in their front matter or as the alert's own
 *     runbook; 0 is a gap
 */
public record Coverage(Kind kind, String subject, long sops, long runbooks, long alerts) {

  /** What documents are grouped by. */
  public enum Kind {
    /** A service of the front matter. */
    SERVICE,
    /** A tag of the front matter. */
    TAG
  }

  /**
   * Counts.
   *
   * @param handbook all documents
   * @return services first, then tags, each by name without regard to case
   */
  public static List<Coverage> of(Handbook handbook) {
    return Stream.of(Kind.values()).flatMap(kind -> of(kind, handbook)).toList();
  }

  private static Stream<Coverage> of(Kind kind, Handbook handbook) {
    Function<Entry, List<Located<String>>> subjects = subjects(kind);
    Map<String, List<Entry>> bySubject = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Entry entry : handbook.entries()) {
      subjects.apply(entry).stream()
          .map(Located::value)
          .distinct()
          .forEach(name -> bySubject.computeIfAbsent(name, any -> new ArrayList<>()).add(entry));
    }
    return bySubject.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(NaturalOrder.NAMES))
        .map(each -> of(kind, each.getKey(), each.getValue(), handbook));
  }

  private static Function<Entry, List<Located<String>>> subjects(Kind kind) {
    return switch (kind) {
      case SERVICE -> entry -> entry.document().metadata().relations().services();
      case TAG -> entry -> entry.document().metadata().identity().tags();
    };
  }

  private static Coverage of(Kind kind, String subject, List<Entry> entries, Handbook handbook) {
    return new Coverage(
        kind,
        subject,
        count(DocType.SOP, entries),
        count(DocType.RUNBOOK, entries),
        entries.stream().flatMap(entry -> alerts(entry, handbook)).distinct().count());
  }

  private static long count(DocType type, List<Entry> entries) {
    return entries.stream().filter(entry -> entry.type() == type).count();
  }

  private static Stream<String> alerts(Entry entry, Handbook handbook) {
    return Stream.concat(
        entry.document().metadata().relations().alerts().stream().map(Located::value),
        handbook.references().alertsTo(entry.path()).stream().map(alert -> alert.name()));
  }
}
