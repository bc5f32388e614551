package io.github.handbookmaven.publish.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Records to JSON: members in the order of the record, the same bytes on every system. */
public final class Json {
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
  private static final DefaultPrettyPrinter LAYOUT =
      new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private Json() {}

  /**
   * Writes a value; a component that is null becomes {@code null}.
   *
   * @param value records, lists, maps, texts and numbers
   * @return indented by two blanks, ending in a line feed
   */
  public static String write(Object value) {
    return write(value, LAYOUT.createInstance(), true);
  }

  /**
   * Writes a value; a component that is null is left out.
   *
   * @param value records, lists, maps, texts and numbers
   * @return indented by two blanks, ending in a line feed
   */
  public static String writeWithoutNulls(Object value) {
    return write(value, LAYOUT.createInstance(), false);
  }

  /**
   * Writes a value whose lists are long.
   *
   * @param value records, lists, maps, texts and numbers
   * @return every member on a line of its own, every element of its list too, and ending in a line
   *     feed: half as large as what is indented through and through, and lines still compare
   */
  public static String writeRows(Object value) {
    return write(value, new RowPrinter(), true);
  }

  /**
   * Writes a value whose lists are long piece by piece; a component that is null becomes {@code
   * null}, and a component that is an {@link Iterable} is asked for one element after the other.
   *
   * @param value records, lists, maps, texts and numbers
   * @param out where to, as UTF-8, laid out as by {@link #writeRows(Object)}; stays open
   * @throws IOException where that cannot be written
   */
  public static void writeRows(Object value, OutputStream out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
          .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM)
          .setPrettyPrinter(new RowPrinter());
      new RecordWriter(json, true).write(value);
    }
    out.write('\n');
  }

  /**
   * Writes a value as it stands in a row.
   *
   * @param value records, lists, maps, texts and numbers
   * @return on one line, without blanks and without a line feed
   */
  static String writeOnOneLine(Object value) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      new RecordWriter(json, true).write(value);
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory takes it", impossible);
    }
    return text.toString();
  }

  private static String write(Object value, PrettyPrinter layout, boolean writesNulls) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.setPrettyPrinter(layout);
      new RecordWriter(json, writesNulls).write(value);
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory takes it", impossible);
    }
    return text.append('\n').toString();
  }
}
