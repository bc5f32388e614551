package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.DocumentText;
import java.util.function.Function;

/**
 * One thing to look for, and how to see it.
 *
 * @param name kebab-case, as in {@code model.tsv}
 * @param look how strongly a document shows it
 */
record Signal(String name, Function<DocumentText, Strength> look) {}
