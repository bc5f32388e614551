package io.github.handbookmaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
  private static final List<String> SORTED =
      List.of(
          "",
          "1",
          "1.2",
          "1.10",
          "2",
          "007",
          "7",
          "10",
          "99999999999999999999",
          "100000000000000000000",
          "@acme/team-2",
          "@acme/team-10",
          "I2",
          "i10",
          "r1/d2.md",
          "r1/d10.md",
          "r2/d1.md",
          "r10/d1.md",
          "Service",
          "service",
          "Service 2",
          "service-2",
          "service-10",
          "service-10-a",
          "service-10b",
          "Straße 2",
          "Ärzte 2",
          "Ärzte 10");

  private static List<String> shuffled(int seed) {
    List<String> names = new ArrayList<>(SORTED);
    Collections.shuffle(names, new Random(seed));
    return names;
  }

  @Test
  void numbersStandByTheirWorthAndCaseDoesNotCount() {
    for (int seed = 0; seed < 50; seed++) {
      List<String> names = shuffled(seed);
      names.sort(NaturalOrder.NAMES);
      assertThat(names).isEqualTo(SORTED);
    }
  }

  @Test
  void anyTwoNamesAreTheSameWayRoundFromBothSides() {
    for (int one = 0; one < SORTED.size(); one++) {
      for (int other = 0; other < SORTED.size(); other++) {
        assertThat(Integer.signum(NaturalOrder.NAMES.compare(SORTED.get(one), SORTED.get(other))))
            .isEqualTo(Integer.signum(Integer.compare(one, other)));
      }
    }
  }

  @Test
  void theMachinesLanguageChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      for (String language : List.of("tr", "lt", "sv", "de", "ar")) {
        Locale.setDefault(Locale.forLanguageTag(language));
        List<String> names = shuffled(1);
        names.sort(NaturalOrder.NAMES);
        assertThat(names).as(language).isEqualTo(SORTED);
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
