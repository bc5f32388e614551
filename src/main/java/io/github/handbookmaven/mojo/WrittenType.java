package io.github.handbookmaven.mojo;

import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.SettingsException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The type that a document to be written is to have, as users give it. */
final class WrittenType {
  private WrittenType() {}

  static Optional<DocType> of(String type) {
    String word = type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "" -> Optional.empty();
      case "sop" -> Optional.of(DocType.SOP);
      case "runbook" -> Optional.of(DocType.RUNBOOK);
      default ->
          throw SettingsException.near("type", type, "sop or runbook", List.of("sop", "runbook"));
    };
  }

  /** As people say it, with its article. */
  static String said(DocType type) {
    return type == DocType.RUNBOOK ? "a runbook" : "an SOP";
  }
}
