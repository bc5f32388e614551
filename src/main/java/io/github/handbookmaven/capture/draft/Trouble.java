package io.github.handbookmaven.capture.draft;

import java.util.Optional;

/**
 * Something that went wrong while recording, which will go wrong again.
 *
 * @param command what was tried, redacted
 * @param seen what was seen then, one line, redacted; empty where nothing was
 * @param remedy the command that went well afterwards; empty where none did
 */
record Trouble(String command, String seen, Optional<String> remedy) {}
