package io.github.handbookmaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EditDistanceTest {

  @Test
  void countsTypedDeletedAndChangedLetters() {
    assertThat(EditDistance.between("runbook", "runbooks")).isEqualTo(1);
    assertThat(EditDistance.between("runbook", "runbok")).isEqualTo(1);
    assertThat(EditDistance.between("kitten", "sitting")).isEqualTo(3);
    assertThat(EditDistance.between("", "abc")).isEqualTo(3);
  }

  @Test
  void neighboursSwappedAreOneSlip() {
    assertThat(EditDistance.between("onwer", "owner")).isEqualTo(1);
  }

  @Test
  void caseIsNoSlip() {
    assertThat(EditDistance.between("Owner", "owner")).isZero();
  }

  @Test
  void theNearestWithinTheLimitIsSuggested() {
    List<String> keys = List.of("owner", "tags", "type");

    assertThat(EditDistance.nearest("ownr", keys, 2)).contains("owner");
    assertThat(EditDistance.nearest("typ", keys, 2)).contains("type");
    assertThat(EditDistance.nearest("weight", keys, 2)).isEmpty();
  }

  @Test
  void ofEquallyNearOnesTheFirstInTheAlphabetIsSuggested() {
    assertThat(EditDistance.nearest("cat", List.of("rat", "bat"), 1)).contains("bat");
  }
}
