package io.github.handbookmaven.capture.draft;

import io.github.handbookmaven.capture.recording.RecordingException;
import io.github.handbookmaven.capture.walkthrough.Action;
import io.github.handbookmaven.capture.walkthrough.Action.InBrowser;
import io.github.handbookmaven.capture.walkthrough.Action.Ran;
import io.github.handbookmaven.capture.walkthrough.Action.Said;
import io.github.handbookmaven.capture.walkthrough.Walkthrough;
import io.github.handbookmaven.capture.walkthrough.Walkthroughs;
import io.github.handbookmaven.model.DocType;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns recordings of one task into a draft. */
public final class Drafter {
  private final DraftSettings settings;

  /**
   * A drafter.
   *
   * @param settings how the draft is to be made
   */
  public Drafter(DraftSettings settings) {
    this.settings = Objects.requireNonNull(settings, "settings");
  }

  /**
   * Makes a draft. Nothing is written anywhere, and no secret is in what is returned.
   *
   * @param recordings one recording, or several of the same task
   * @return the draft
   * @throws RecordingException where a file is no recording, holds nothing to make steps of, or
   *     where something that looks like a secret would remain
   * @throws UncheckedIOException where the disk refuses
   */
  public Draft draft(List<Path> recordings) throws RecordingException {
    List<Walkthrough> walkthroughs = new ArrayList<>();
    for (Path recording : recordings) {
      walkthroughs.add(walkthrough(recording));
    }
    Redacting redacting = new Redacting(walkthroughs);
    VolatileValues values = new VolatileValues();
    List<List<Action>> actions = walkthroughs.stream().map(redacting::redacted).toList();
    DraftOutline outline =
        actions.stream()
            .map(each -> outline(each, values))
            .reduce(Branches::merged)
            .orElseThrow(() -> new IllegalArgumentException("no recording"));
    if (outline.steps().findAny().isEmpty()) {
      throw new RecordingException(
          named(recordings) + " holds no command, gesture or message to make a step of");
    }
    Proposal proposal =
        settings
            .type()
            .map(given -> new Proposal(given, List.of()))
            .orElseGet(() -> Proposal.of(actions.get(0), outline));
    DraftOrigin origin = new DraftOrigin(recordings, walkthroughs, settings.today());
    Draft draft = draft(origin, redacting, outline, proposal);
    refuseWhatRemains(draft, redacting);
    return draft;
  }

  private Walkthrough walkthrough(Path recording) throws RecordingException {
    try {
      return new Walkthroughs(settings.prompt()).read(recording);
    } catch (RecordingException e) {
      throw new RecordingException(
          "recording '" + recording.getFileName() + "' cannot be drafted from: " + e.getMessage());
    }
  }

  private static DraftOutline outline(List<Action> actions, VolatileValues values) {
    if (actions.stream().anyMatch(Said.class::isInstance)) {
      return new ConversationSteps(values).of(actions);
    }
    if (actions.stream().anyMatch(Ran.class::isInstance)) {
      return OtherSteps.run(actions);
    }
    return actions.stream().anyMatch(InBrowser.class::isInstance)
        ? OtherSteps.browser(actions)
        : new CommandSteps(values).of(actions);
  }

  private static String named(List<Path> recordings) {
    return recordings.stream()
        .map(recording -> "'" + recording.getFileName() + "'")
        .collect(
            Collectors.joining(", ", recordings.size() == 1 ? "recording " : "recordings ", ""));
  }

  private Draft draft(
      DraftOrigin origin, Redacting redacting, DraftOutline outline, Proposal proposal) {
    List<Walkthrough> walkthroughs = origin.walkthroughs();
    String title = title(walkthroughs, redacting, outline);
    String body =
        proposal.type() == DocType.RUNBOOK ? DraftText.runbook(outline) : DraftText.sop(outline);
    List<String> leftOut =
        walkthroughs.stream().flatMap(each -> each.about().leftOut().stream()).toList();
    String records = origin.records(redacting.redactor().counts(), leftOut);
    String markdown =
        origin.frontMatter(title, proposal.type())
            + "# "
            + DraftMarkdown.prose(title)
            + "\n\n"
            + origin.notice()
            + body
            + records;
    return new Draft(
        title,
        proposal.type(),
        proposal.evidence(),
        withoutControls(markdown),
        redacting.redactor().counts(),
        leftOut);
  }

  /** A sign stands in their place: what they kept apart may be a secret when it is together. */
  private static String withoutControls(String markdown) {
    return markdown.replaceAll("[\\p{Cntrl}&&[^\n\t]]", "\uFFFD");
  }

  private String title(List<Walkthrough> walkthroughs, Redacting redacting, DraftOutline outline) {
    return settings
        .title()
        .or(() -> walkthroughs.get(0).about().title().map(redacting.redactor()::redact))
        .or(() -> CommandSteps.name(outline).map(name -> name.replaceAll("[`*\\\\]", "")))
        .map(String::strip)
        .orElse("A walkthrough");
  }

  private static void refuseWhatRemains(Draft draft, Redacting redacting)
      throws RecordingException {
    Set<String> remaining = redacting.redactor().remaining(draft.markdown());
    if (!remaining.isEmpty()) {
      throw new RecordingException(
          "no draft was written, for something in it still looks like a secret ("
              + String.join(", ", remaining)
              + "): cut that part out of the recording and draft anew");
    }
  }
}
