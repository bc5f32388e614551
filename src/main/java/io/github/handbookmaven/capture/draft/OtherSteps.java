package io.github.handbookmaven.capture.draft;

import io.github.handbookmaven.capture.draft.DraftOutline.Do;
import io.github.handbookmaven.capture.draft.DraftOutline.Heading;
import io.github.handbookmaven.capture.draft.DraftOutline.Item;
import io.github.handbookmaven.capture.draft.Step.Code;
import io.github.handbookmaven.capture.draft.Verb.Kind;
import io.github.handbookmaven.capture.recording.RecordingListener.Gesture;
import io.github.handbookmaven.capture.recording.RecordingListener.RunStep;
import io.github.handbookmaven.capture.recording.RecordingListener.RunStep.Outcome;
import io.github.handbookmaven.capture.walkthrough.Action;
import io.github.handbookmaven.capture.walkthrough.Action.InBrowser;
import io.github.handbookmaven.capture.walkthrough.Action.Ran;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes steps of what was done in a browser, and of a run of a runbook. */
final class OtherSteps {
  private OtherSteps() {}

  static DraftOutline browser(List<Action> actions) {
    List<Item> items = new ArrayList<>();
    for (Action action : actions) {
      if (action instanceof InBrowser browser) {
        add(browser.gesture(), items);
      }
    }
    return new DraftOutline(items, List.of(), List.of("a browser"), List.of());
  }

  /** A page that came is what was expected of the step before. */
  private static void add(Gesture gesture, List<Item> items) {
    boolean isResult = gesture.kind() == Gesture.Kind.SEE && !items.isEmpty();
    if (isResult && items.get(items.size() - 1) instanceof Do last) {
      items.set(
          items.size() - 1,
          new Do(last.step().withNote("The page " + name(gesture.object()) + " opens.")));
    } else {
      items.add(new Do(step(gesture)));
    }
  }

  private static Step step(Gesture gesture) {
    boolean isLook = gesture.kind() == Gesture.Kind.WAIT || gesture.kind() == Gesture.Kind.SEE;
    return new Step(
        isLook ? Kind.CHECK : Kind.CHANGE, sentence(gesture), Code.NONE, List.of(), List.of());
  }

  private static String sentence(Gesture gesture) {
    String object = gesture.object().isBlank() ? "the page" : name(gesture.object());
    return switch (gesture.kind()) {
      case OPEN -> "Open " + DraftMarkdown.code(gesture.value());
      case CLICK -> "Click " + object;
      case DOUBLE_CLICK -> "Double-click " + object;
      case TYPE -> "Type " + DraftMarkdown.code(gesture.value()) + " into " + object;
      case TYPE_SECRET -> "Type your own secret into " + object;
      case PRESS -> "Press **" + DraftMarkdown.prose(gesture.value()) + "**";
      case POINT -> "Point at " + object;
      case WAIT -> "Wait until " + object + " is there";
      case SEE -> "See that the page " + object + " opens";
    };
  }

  private static String name(String text) {
    return "**" + DraftMarkdown.prose(text) + "**";
  }

  static DraftOutline run(List<Action> actions) {
    List<Item> items = new ArrayList<>();
    List<Trouble> troubles = new ArrayList<>();
    String section = "";
    for (Action action : actions) {
      if (action instanceof Ran ran) {
        RunStep step = ran.step();
        if (!step.section().equals(section) && !step.section().isBlank()) {
          items.add(new Heading(step.section()));
        }
        section = step.section();
        add(step, items, troubles);
      }
    }
    return new DraftOutline(items, troubles, List.of(), List.of());
  }

  private static void add(RunStep step, List<Item> items, List<Trouble> troubles) {
    String title = DraftMarkdown.prose(step.text()).replaceAll("(?<![.:])[.:]++$", "");
    List<String> notes = new ArrayList<>(step.notes().stream().map(DraftMarkdown::prose).toList());
    if (step.outcome() == Outcome.FAILED) {
      troubles.add(new Trouble(step.text(), String.join(" ", step.notes()), Optional.empty()));
    }
    if (step.outcome() == Outcome.SKIPPED) {
      notes.add("**TODO:** It was skipped in this run. When is it needed?");
    }
    Kind kind = Check.isCheck(step.text()) ? Kind.CHECK : Kind.CHANGE;
    items.add(new Do(new Step(kind, title, Code.NONE, List.of(), notes)));
  }
}
