import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** The floor of {@code .ci/yardsticks}: reads, parses, renders and writes, and nothing else. */
public final class BareCommonMark {
  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), TaskListItemsExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(EXTENSIONS).build();

  private BareCommonMark() {}

  /** Takes the folder of Markdown files and the folder to write to. */
  public static void main(String[] folders) throws IOException {
    Path from = Path.of(folders[0]);
    Path to = Path.of(folders[1]);
    try (Stream<Path> files = Files.walk(from)) {
      files.filter(file -> file.toString().endsWith(".md")).toList().parallelStream()
          .forEach(file -> render(file, to.resolve(from.relativize(file) + ".html")));
    }
  }

  private static void render(Path file, Path page) {
    try {
      Files.createDirectories(page.getParent());
      Files.writeString(page, RENDERER.render(PARSER.parse(Files.readString(file))));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
