package io.github.handbookmaven.publish.html.page.reference;

import io.github.handbookmaven.publish.html.page.frame.DocumentRow;
import java.util.List;

/**
 * What a document rests on and what rests on it, as pages show it.
 *
 * @param bases the documents it is based on
 * @param waived why it is based on none
 * @param unknown what it names that is no document
 * @param proposals SOPs it might be based on
 * @param dependents the documents based on it
 * @param related documents it names as related
 * @param isMissing whether it is a runbook based on nothing and does not say why
 * @param isFree whether it is based on nothing and nobody expects it to
 */
public record FoundationView(
    List<DocumentRow> bases,
    String waived,
    List<String> unknown,
    List<DocumentRow> proposals,
    List<DocumentRow> dependents,
    List<DocumentRow> related,
    boolean isMissing,
    boolean isFree) {}
