/**
 * Takes the texts of a recording, and gives them without what nobody else may see: secrets, people,
 * machines and home folders. It may write nothing anywhere, and no message of it may hold a value.
 */
package io.github.handbookmaven.capture.redaction;
