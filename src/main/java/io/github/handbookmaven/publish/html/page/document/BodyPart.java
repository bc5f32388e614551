package io.github.handbookmaven.publish.html.page.document;

import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.publish.html.page.frame.BodyMarkup;
import io.github.handbookmaven.publish.html.template.Html;
import io.github.handbookmaven.publish.html.template.Labels;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A document's text with its links filled in. */
final class BodyPart {
  private static final Pattern UNTOLD =
      Pattern.compile("(" + SlotsPart.NOTE + "=\"([^\"]*)\") alt=\"\"");

  private final Labels labels;

  BodyPart(Labels labels) {
    this.labels = labels;
  }

  /** The text as HTML, its slots filled as {@link SlotsPart} says, below a heading. */
  Html html(ClassifiedDocument document, List<String> slots, int above) {
    String filled = document.document().content().html().fill(slots);
    return new Html(
        BodyMarkup.below(withoutRepeats(document, inItsLanguage(document, told(filled))), above));
  }

  /** The page shows the title and the contents already. */
  private static String withoutRepeats(ClassifiedDocument document, String html) {
    return BodyMarkup.withoutContents(BodyMarkup.withoutTitle(html, document.title()));
  }

  /** A picture that is not shown says so where its author wrote nothing instead of it. */
  private static String told(String html) {
    return !html.contains(SlotsPart.NOTE) ? html : UNTOLD.matcher(html).replaceAll("$1 alt=\"$2\"");
  }

  /** Titles of admonitions speak the language of the text around them. */
  private String inItsLanguage(ClassifiedDocument document, String html) {
    return language(document).isEmpty() ? BodyMarkup.translated(html, labels) : html;
  }

  /**
   * The language of a document on pages in another one. What the classifier weighed is English; of
   * the rest nobody knows, and it is taken to be in the pages' own.
   */
  String language(ClassifiedDocument document) {
    boolean isEnglish = !document.classification().evidence().isEmpty();
    boolean isOwn = labels.locale().equals(Locale.ENGLISH);
    return isEnglish && !isOwn ? Locale.ENGLISH.toLanguageTag() : "";
  }
}
