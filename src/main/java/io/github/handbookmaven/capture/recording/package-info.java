/**
 * Takes files that somebody recorded while working, and gives what they hold as a stream of events,
 * whatever their format. The format is told by content, never by name. It may not keep a recording
 * in memory, and it judges nothing of what was recorded.
 */
package io.github.handbookmaven.capture.recording;
