package io.github.handbookmaven.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Builds in one process, at once with {@code -T} or one after the other in a daemon, share classes:
 * nothing that a build could leave to another one lies in them.
 */
class SharedStateTest {
  private static final String FORMS_OF_DAYS = "io.github.handbookmaven.frontmatter.DateText.FORMS";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.github.handbookmaven");

  @Test
  void noFieldOfAClassCanBeAssigned() {
    assertThat(fieldsOfClasses())
        .isNotEmpty()
        .allSatisfy(
            field -> assertThat(field.getModifiers()).as("%s", field).contains(JavaModifier.FINAL));
  }

  @Test
  void noCollectionOfAClassGrows() throws ReflectiveOperationException {
    List<String> growing = new ArrayList<>();
    for (JavaField field : fieldsOfClasses()) {
      boolean isCollection =
          field.getRawType().isAssignableTo(Map.class)
              || field.getRawType().isAssignableTo(Collection.class)
              || field.getRawType().isAssignableTo(ThreadLocal.class);
      if (isCollection && grows(value(field))) {
        growing.add(field.getFullName());
      }
    }
    assertThat(growing).as("forms by patterns that stand in code").containsExactly(FORMS_OF_DAYS);
  }

  private static List<JavaField> fieldsOfClasses() {
    return CLASSES.stream()
        .flatMap(each -> each.getFields().stream())
        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
        .toList();
  }

  private static Object value(JavaField field) throws ReflectiveOperationException {
    Field reflected = field.reflect();
    reflected.setAccessible(true);
    return reflected.get(null);
  }

  /** Sets and maps of constants have no more elements than there are constants. */
  private static boolean grows(Object collection) {
    String name = collection.getClass().getName();
    return !(collection instanceof EnumSet || collection instanceof EnumMap)
        && !name.startsWith("java.util.ImmutableCollections")
        && !name.startsWith("java.util.Collections$");
  }

  @Test
  void everyGoalSaysThatItRunsBesideOthers() throws IOException {
    List<String> goals = new ArrayList<>();
    try (Stream<Path> sources = Files.list(Path.of("src/main/java/io/github/handbookmaven/mojo"))) {
      for (Path source : sources.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(source);
        int goal = text.indexOf("\n@Mojo(");
        if (goal >= 0) {
          goals.add(source.getFileName().toString());
          assertThat(text.substring(goal, text.indexOf("class ", goal)))
              .as("%s", source)
              .contains("threadSafe = true");
        }
      }
    }
    assertThat(goals).hasSizeGreaterThan(15);
  }
}
