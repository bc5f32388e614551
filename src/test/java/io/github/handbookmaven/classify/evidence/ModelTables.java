package io.github.handbookmaven.classify.evidence;

/** Reads the model anew, for whoever times it. */
public final class ModelTables {
  private ModelTables() {}

  /** Reads both tables as the first document of a build has them read. */
  public static void read() {
    if (Model.parse(Model.text()).weights().isEmpty()
        || PhraseTable.parse(PhraseTable.text()).rows().isEmpty()) {
      throw new IllegalStateException("the model is empty");
    }
  }
}
