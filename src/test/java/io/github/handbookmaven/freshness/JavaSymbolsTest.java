package io.github.handbookmaven.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaSymbolsTest {
  private static final String SOURCE =
      """
      package a;
      class Outer {
        static final int LIMIT = 3;
        Outer() {}
        void run() { one(); }
        void run(int times) { two(); }
        record Inner(int x) { void run() { three(); } }
      }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LIMIT | LIMIT = 3",
        "Inner.run | void run ( ) { three ( ) ; }",
        "Outer.Inner#run() | void run ( ) { three ( ) ; }",
      })
  void aNameFindsItsDeclaration(String name, String tokens) {
    assertThat(JavaSymbols.source(SOURCE, name).orElseThrow().strip()).isEqualTo(tokens);
  }

  @Test
  void overloadsCountTogether() {
    assertThat(JavaSymbols.source(SOURCE, "run").orElseThrow()).contains("one", "two", "three");
  }

  @Test
  void whatIsNotDeclaredIsNotFound() {
    assertThat(JavaSymbols.source(SOURCE, "one")).isEmpty();
    assertThat(JavaSymbols.source("no java at all {{{", "run")).isEmpty();
  }

  @Test
  void hostileNestingIsNoException() {
    String nested = "class A { int a = " + "(".repeat(50_000) + "1" + ")".repeat(50_000) + "; }";
    assertThat(JavaSymbols.source(nested, "B")).isEmpty();
  }
}
