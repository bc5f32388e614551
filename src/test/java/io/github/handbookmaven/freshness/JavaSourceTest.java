package io.github.handbookmaven.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaSourceTest {
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

  private static Optional<String> symbol(String source, String name) {
    return JavaSource.parse(source).orElseThrow().symbol(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LIMIT | int LIMIT = 3",
        "Inner.run | void run ( ) { three ( ) ; }",
        "Outer.Inner#run() | void run ( ) { three ( ) ; }",
      })
  void aNameFindsItsDeclaration(String name, String tokens) {
    assertThat(symbol(SOURCE, name).orElseThrow().strip()).isEqualTo(tokens);
  }

  @Test
  void overloadsCountTogether() {
    assertThat(symbol(SOURCE, "run").orElseThrow()).contains("one", "two", "three");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "record R(int x) { R { one(); } int two() { return 2; } } | R.R | one",
        "record R(int x) { R { one(); } int two() { return 2; } } | two | return 2",
        "enum E { A { void go() { one(); } }, B; void go() {} } | E.A | one",
        "enum E { A, B; void go() { two(); } } | E.go | two",
        "interface I { default void go() { one(); } void stop(); } | I.go | one",
        "@interface N { int value() default 3; } | N.value | 3",
        "class C { C(int a) { one(); } } | C.C | one",
        "class C { static class D { class E { void go() { one(); } } } } | C$D$E.go | one",
        "class C { static class D { class E { void go() { one(); } } } } | D.E#go(int) | one",
        "class C { int a = 1, b = 2; } | C.b | 2",
        "class C { void go() { new Object() { void in() { one(); } }; } } | in | one",
        "sealed interface S permits T {} final class T implements S { int t = 1; } | T | 1",
      })
  void everyKindOfDeclarationIsFound(String source, String name, String part) {
    assertThat(symbol(source, name).orElseThrow().replace(" ", "")).contains(part.replace(" ", ""));
  }

  @Test
  void oneTypeOfThatNameIsNotAnother() {
    String source = "class A { void go() { one(); } } class BA { void go() { two(); } }";
    assertThat(symbol(source, "A.go").orElseThrow()).contains("one").doesNotContain("two");
  }

  @Test
  void aConstructorCountsWithItsType() {
    String source = "class A { int a; A() { one(); } }";
    assertThat(symbol(source, "A")).isNotEqualTo(symbol(source.replace("one", "two"), "A"));
  }

  @Test
  void whatIsNotDeclaredIsNotFound() {
    assertThat(symbol(SOURCE, "one")).isEmpty();
  }

  @Test
  void whatCannotBeParsedAsAWholeIsNotParsedInPart() {
    assertThat(JavaSource.parse("no java at all {{{")).isEmpty();
    assertThat(JavaSource.parse("class A { void go() {} void half( { }")).isEmpty();
  }

  @Test
  void hostileNestingIsNoException() {
    String nested = "class A { int a = " + "(".repeat(50_000) + "1" + ")".repeat(50_000) + "; }";
    assertThat(JavaSource.parse(nested).flatMap(source -> source.symbol("B"))).isEmpty();
  }
}
