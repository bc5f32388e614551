package io.github.handbookmaven.publish.json;

import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.Edition.Generator;
import io.github.handbookmaven.publish.FindingsFormat;
import java.util.List;

/** {@code findings.json}: the catalog's findings on their own. */
public final class FindingsJson implements FindingsFormat {
  private static final String SCHEMA = "https://handbookmaven.github.io/schema/findings-1.json";

  private record Content(
      String schema,
      Generator generator,
      ProjectJson project,
      String today,
      List<FindingJson> findings) {}

  @Override
  public String fileName() {
    return "findings.json";
  }

  @Override
  public String render(Edition edition) {
    return Json.writeRows(
        new Content(
            SCHEMA,
            edition.generator(),
            ProjectJson.of(edition.handbook().project()),
            edition.handbook().today().toString(),
            edition.findings().stream().map(FindingJson::of).toList()));
  }
}
