package io.github.handbookmaven.classify;

import io.github.handbookmaven.classify.Classification.Origin;
import io.github.handbookmaven.classify.anatomy.Anatomist;
import io.github.handbookmaven.classify.anatomy.Anatomy;
import io.github.handbookmaven.classify.evidence.Evidence;
import io.github.handbookmaven.classify.evidence.Model;
import io.github.handbookmaven.classify.evidence.Probabilities;
import io.github.handbookmaven.classify.language.DocumentText;
import io.github.handbookmaven.classify.language.Language;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Located;
import java.util.List;
import java.util.Optional;

/**
 * Tells SOPs from runbooks, and both from what is no procedure. What a person declared wins over
 * what a root or policy assigns, and that over what the text says.
 */
public final class Classifier {
  /** Below this probability the text does not tell. */
  static final double ABSTAIN_BELOW = 0.5;

  /** So sure of one type, the text is of that type, whatever other sections it has. */
  private static final double SURE = 0.9;

  private static final Classifier STANDARD = new Classifier(Model.standard());

  private final Model model;

  Classifier(Model model) {
    this.model = model;
  }

  /**
   * The classifier with the weights shipped with the plugin.
   *
   * @return the classifier; it has no state and may be shared
   */
  public static Classifier standard() {
    return STANDARD;
  }

  /**
   * What a document is.
   *
   * @param document the document
   * @param assigned the type its source root or a policy gives it
   * @return the verdict, with its evidence
   */
  public Classification classify(Document document, Optional<DocType> assigned) {
    if (!Language.isEnglish(document)) {
      return Verdict.ABSTAINED.overruledBy(declared(document), assigned);
    }
    DocumentText reading = DocumentText.of(document);
    List<Evidence> evidence = model.evidence(reading);
    Anatomy anatomy =
        isOnlyRead(evidence, declared(document).or(() -> assigned))
            ? Anatomy.OF_WHAT_IS_ONLY_READ
            : Anatomist.dissect(reading);
    DocType type = Signpost.isOne(document) ? DocType.NONE : verdict(evidence, anatomy);
    if (saysNothing(reading)) {
      type = DocType.UNDETERMINED;
    }
    Optional<Genre> genre =
        type == DocType.NONE ? GenreFinder.find(reading, evidence) : Optional.empty();
    return new Verdict(type, evidence, anatomy, genre).overruledBy(declared(document), assigned);
  }

  /**
   * What a document is where its text could not be weighed.
   *
   * @param document the document
   * @param assigned the type its source root or a policy gives it
   * @return what a person said, else that nobody knows
   */
  public static Classification unweighed(Document document, Optional<DocType> assigned) {
    return Verdict.ABSTAINED.overruledBy(declared(document), assigned);
  }

  /** A title alone may be the name of the file, and tells nothing of what is not there. */
  private static boolean saysNothing(DocumentText text) {
    return text.prose().isEmpty() && text.commands().isEmpty() && text.headings().isEmpty();
  }

  /** Nobody asks for the parts of what is no procedure, and looking for them takes its time. */
  private static boolean isOnlyRead(List<Evidence> evidence, Optional<DocType> said) {
    return said.orElseGet(() -> Probabilities.of(evidence).likeliest()) == DocType.NONE;
  }

  private static Optional<DocType> declared(Document document) {
    return document.metadata().identity().type().map(Located::value);
  }

  /** What the text alone says. */
  private record Verdict(
      DocType type, List<Evidence> evidence, Anatomy anatomy, Optional<Genre> genre) {
    static final Verdict ABSTAINED =
        new Verdict(DocType.UNDETERMINED, List.of(), Anatomy.UNKNOWN, Optional.empty());

    Classification overruledBy(Optional<DocType> declared, Optional<DocType> assigned) {
      if (declared.isPresent()) {
        return as(declared.get(), Origin.DECLARED);
      }
      return assigned.isPresent() ? as(assigned.get(), Origin.POLICY) : as(type, Origin.INFERRED);
    }

    private Classification as(DocType published, Origin origin) {
      double confidence = evidence.isEmpty() ? 0 : Probabilities.of(evidence).of(published);
      return new Classification(published, origin, type, confidence, evidence, anatomy, genre);
    }
  }

  private static DocType verdict(List<Evidence> evidence, Anatomy anatomy) {
    Probabilities odds = Probabilities.of(evidence);
    DocType likeliest = odds.likeliest();
    boolean isMixed =
        likeliest != DocType.NONE
            && odds.of(likeliest) < SURE
            && anatomy.purposes().areBothServed();
    if (isMixed) {
      return DocType.MIXED;
    }
    return odds.of(likeliest) < ABSTAIN_BELOW ? DocType.UNDETERMINED : likeliest;
  }
}
