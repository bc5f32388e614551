package io.github.handbookmaven.publish.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;

/** Records to JSON: members in the order of the record, the same bytes on every system. */
public final class Json {
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
  private static final DefaultPrettyPrinter LAYOUT =
      new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES);
  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
  private static final ObjectWriter WRITER = MAPPER.writer(LAYOUT);
  private static final ObjectWriter ROW_WRITER = MAPPER.writer(new RowPrinter());
  private static final ObjectWriter WRITER_WITHOUT_NULLS =
      MAPPER.copy().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL).writer(LAYOUT);

  private Json() {}

  /**
   * Writes a value; a component that is null becomes {@code null}.
   *
   * @param value records, lists, maps, texts and numbers
   * @return indented by two blanks, ending in a line feed
   */
  public static String write(Object value) {
    return write(WRITER, value);
  }

  /**
   * Writes a value; a component that is null is left out.
   *
   * @param value records, lists, maps, texts and numbers
   * @return indented by two blanks, ending in a line feed
   */
  public static String writeWithoutNulls(Object value) {
    return write(WRITER_WITHOUT_NULLS, value);
  }

  /**
   * Writes a value whose lists are long.
   *
   * @param value records, lists, maps, texts and numbers
   * @return every member on a line of its own, every element of its list too, and ending in a line
   *     feed: half as large as what is indented through and through, and lines still compare
   */
  public static String writeRows(Object value) {
    return write(ROW_WRITER, value);
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
    ROW_WRITER.without(JsonGenerator.Feature.AUTO_CLOSE_TARGET).writeValue(out, value);
    out.write('\n');
  }

  private static String write(ObjectWriter writer, Object value) {
    try {
      return writer.writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("not a value that JSON has: " + value.getClass(), e);
    }
  }
}
