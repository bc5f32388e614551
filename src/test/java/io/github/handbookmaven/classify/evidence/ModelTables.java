package io.github.handbookmaven.classify.evidence;

/** Reads the model, for whoever times it. */
public final class ModelTables {
  private ModelTables() {}

  /** Reads both tables as the first document of a build has them read: once in each process. */
  public static void read() {
    if (Model.standard().weights().isEmpty() || PhraseTable.standard().rows().isEmpty()) {
      throw new IllegalStateException("the model is empty");
    }
  }
}
