package io.github.handbookmaven.assemble;

/** Hears how far the stages are. Called from several threads at once. */
public interface Progress {

  /** Nobody listens. */
  Progress UNHEARD = (stage, done, of) -> {};

  /** What is being done, in the order it is done. */
  enum Stage {
    /** The folders are walked. */
    COLLECTING("looking for documents"),
    /** Documents are parsed and weighed. */
    READING("reading documents"),
    /** Git is asked what changed when. */
    HISTORY("reading git's history"),
    /** Links, alerts and commands are followed. */
    FOLLOWING("following references"),
    /** Dates, digests and what documents cover are compared. */
    DATING("judging freshness"),
    /** The rules are asked. */
    JUDGING("asking the rules");

    private final String words;

    Stage(String words) {
      this.words = words;
    }

    /**
     * What a person is told.
     *
     * @return such as {@code reading documents}
     */
    public String words() {
      return words;
    }
  }

  /**
   * Tells how far a stage is.
   *
   * @param stage the stage
   * @param done how many are done
   * @param of how many there are; 0 where nobody knows
   */
  void at(Stage stage, int done, int of);
}
