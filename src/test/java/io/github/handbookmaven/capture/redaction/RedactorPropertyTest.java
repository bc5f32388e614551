package io.github.handbookmaven.capture.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

/** No secret comes through, wherever it stands and whatever stands around it. */
class RedactorPropertyTest {

  @Provide
  Arbitrary<String> tokens() {
    Arbitrary<String> random =
        Arbitraries.strings().withCharRange('a', 'z').withCharRange('0', '9').ofLength(36);
    return random.map(text -> "ghp_" + text);
  }

  @Property(seed = "18")
  void aTokenBetweenBlanksIsTakenOut(
      @ForAll("tokens") String token,
      @ForAll @StringLength(max = 30) String before,
      @ForAll @StringLength(max = 30) String after) {
    String text = before + " " + token + " " + after;
    Redactor redactor = new Redactor();
    redactor.learn(text);

    assertThat(redactor.redact(text)).doesNotContain(token);
  }

  @Property(seed = "18")
  void whatIsRedactedHoldsNothingMoreToRedact(
      @ForAll("tokens") String token, @ForAll @StringLength(max = 60) String around) {
    Redactor redactor = new Redactor();
    String text = around + "\npassword=" + token + "\n" + around;
    redactor.learn(text);
    String once = redactor.redact(text);

    assertThat(redactor.redact(once)).isEqualTo(once);
    assertThat(redactor.remaining(once)).isEmpty();
  }

  @Property(seed = "18")
  void whatIsKnownToBeSecretIsTakenOutWhereverItStands(
      @ForAll @StringLength(max = 30) String before, @ForAll @StringLength(max = 30) String after) {
    String secret = "correct horse battery";
    Redactor redactor = new Redactor();
    redactor.know("password", secret);

    assertThat(redactor.redact(before + secret + after)).doesNotContain(secret);
  }
}
