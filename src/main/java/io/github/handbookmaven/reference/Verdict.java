package io.github.handbookmaven.reference;

import io.github.handbookmaven.reference.Reference.Kind;
import io.github.handbookmaven.reference.Reference.Outcome;
import java.util.Optional;

/** What became of a target: the part of a {@link Reference} that has to be found out. */
public record Verdict(Kind kind, Outcome outcome, Optional<Target> to, Optional<String> hint) {

  /**
   * It leads somewhere.
   *
   * @param kind what kind of reference it is
   * @param to where it leads
   * @return the verdict
   */
  public static Verdict resolved(Kind kind, Target to) {
    return new Verdict(kind, Outcome.RESOLVED, Optional.of(to), Optional.empty());
  }

  /**
   * It leads nowhere.
   *
   * @param kind what kind of reference it is
   * @param hint what was probably meant
   * @return the verdict
   */
  public static Verdict broken(Kind kind, Optional<String> hint) {
    return new Verdict(kind, Outcome.BROKEN, Optional.empty(), hint);
  }

  /**
   * It leads out of the project, where nobody here can look.
   *
   * @param kind what kind of reference it is
   * @return the verdict
   */
  public static Verdict outside(Kind kind) {
    return new Verdict(kind, Outcome.OUTSIDE, Optional.empty(), Optional.empty());
  }

  /**
   * Nobody here can tell whether it leads anywhere.
   *
   * @param kind what kind of reference it is
   * @return the verdict
   */
  public static Verdict unknown(Kind kind) {
    return new Verdict(kind, Outcome.UNKNOWN, Optional.empty(), Optional.empty());
  }

  /**
   * It leads to the web, which is not asked.
   *
   * @param kind what kind of reference it is
   * @param url where
   * @return the verdict
   */
  public static Verdict external(Kind kind, String url) {
    Target web = new Target.Web(url);
    return new Verdict(kind, Outcome.EXTERNAL, Optional.of(web), Optional.empty());
  }

  /**
   * It leads somewhere on systems that do not tell cases apart.
   *
   * @param kind what kind of reference it is
   * @param to where it leads there
   * @param hint how to write it
   * @return the verdict
   */
  public static Verdict wrongCase(Kind kind, Target to, String hint) {
    return new Verdict(kind, Outcome.WRONG_CASE, Optional.of(to), Optional.of(hint));
  }

  /** The same where only a site leads there; who was sure to lead nowhere stays so. */
  public Verdict on(String site) {
    return outcome == Outcome.RESOLVED
        ? new Verdict(kind, Outcome.SITE_ONLY, to, Optional.of(site))
        : this;
  }

  Verdict withHint(String remark) {
    return new Verdict(kind, outcome, to, Optional.of(remark));
  }
}
