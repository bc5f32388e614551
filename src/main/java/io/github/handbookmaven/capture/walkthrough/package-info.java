/**
 * Takes the events of a recording, and gives what a person did: commands with what they printed and
 * how they ended, gestures, remarks, and what was said. It cuts by the surest signs a recording
 * has, and may not make up what it does not say.
 */
package io.github.handbookmaven.capture.walkthrough;
