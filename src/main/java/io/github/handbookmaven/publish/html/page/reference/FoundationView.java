package io.github.handbookmaven.publish.html.page.reference;

import io.github.handbookmaven.publish.html.page.frame.DocumentRow;
import java.util.List;

/**
 * What a document rests on and what rests on it, as pages show it.
 *
 * @param bases the documents it rests on
 * @param waived why it rests on none
 * @param unknown what it names that is no document
 * @param proposals SOPs it might rest on
 * @param dependents the documents that rest on it
 * @param related documents it names as related
 * @param isMissing whether it is a runbook that rests on nothing and does not say why
 * @param isFree whether it rests on nothing and nobody expects it to
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
