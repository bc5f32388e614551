/**
 * Takes a document, gives its text cut into sentences, each with the themes its words belong to.
 * Knows the vocabulary and English, and nothing about procedure types. May not judge.
 */
package io.github.handbookmaven.classify.language;
