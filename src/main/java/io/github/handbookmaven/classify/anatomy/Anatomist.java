package io.github.handbookmaven.classify.anatomy;

import io.github.handbookmaven.classify.language.DocumentText;
import io.github.handbookmaven.classify.language.Sentence;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Located;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds a document's parts: by heading first, else by what stands in it like one, else by content.
 */
public final class Anatomist {
  private final DocumentText reading;
  private final Outline outline;
  private final PartsByContent content;

  private Anatomist(DocumentText reading) {
    this.reading = reading;
    this.outline = Outline.of(reading);
    this.content = new PartsByContent(reading, outline);
  }

  /** The parts of a document. */
  public static Anatomy dissect(DocumentText reading) {
    Anatomist anatomist = new Anatomist(reading);
    Map<Part, Anatomy.Found> parts = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      Optional<Anatomy.Found> found = anatomist.find(part);
      if (found.isPresent()) {
        parts.put(part, found.get());
      }
    }
    LiveSections sections = new LiveSections(reading);
    return new Anatomy(
        true, parts, sections.live(), PurposeFinder.find(reading, sections.headings()));
  }

  private Optional<Anatomy.Found> find(Part part) {
    Optional<Anatomy.Found> heading = heading(part);
    Optional<Anatomy.Found> said = heading.isPresent() ? heading : frontMatter(part);
    Optional<Anatomy.Found> announced = said.isPresent() ? said : label(part);
    return announced.isPresent() ? announced : content.find(part);
  }

  private Optional<Anatomy.Found> heading(Part part) {
    for (Sentence heading : outline.headings()) {
      if (part.isAnnouncedBy(heading)) {
        return Optional.of(new Anatomy.Found(heading.line(), true, heading.quote()));
      }
    }
    return Optional.empty();
  }

  private Optional<Anatomy.Found> frontMatter(Part part) {
    Document document = reading.document();
    return switch (part) {
      case TRIGGER -> said(document.metadata().relations().alerts());
      case FOUNDATION -> said(document.metadata().relations().basedOn());
      case ESCALATION ->
          said(
              document.metadata().people().owners().stream()
                  .filter(owner -> isReachable(owner.value()))
                  .toList());
      case PURPOSE, SCOPE, ROLES, PREREQUISITES, STEPS, CONTROL, IMPACT, CHECKS, DECISIONS ->
          Optional.empty();
      case RESPONSE, EXCEPTIONS, ROLLBACK, VERIFICATION, COMMUNICATION, FOLLOW_UP ->
          Optional.empty();
    };
  }

  /** A channel or an address tells how to reach them; a name or a team's handle does not. */
  private static boolean isReachable(String owner) {
    return owner.startsWith("#") || owner.indexOf('@') > 0;
  }

  private static Optional<Anatomy.Found> said(List<Located<String>> values) {
    return values.stream()
        .findFirst()
        .map(said -> new Anatomy.Found(said.at().line(), false, said.value()));
  }

  private Optional<Anatomy.Found> label(Part part) {
    Optional<Anatomy.Found> label = announced(part, outline.labels());
    for (int at = 0; label.isEmpty() && part.canBeAColumn() && at < columns(); at++) {
      label = announced(part, outline.columns().get(at));
    }
    return label;
  }

  private int columns() {
    return outline.columns().size();
  }

  private static Optional<Anatomy.Found> announced(Part part, List<Sentence> labels) {
    for (Sentence label : labels) {
      if (part.isAnnouncedBy(label)) {
        return Optional.of(Anatomy.Found.inText(label));
      }
    }
    return Optional.empty();
  }
}
