package io.github.handbookmaven.publish.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.handbookmaven.model.RecordPart;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes values one after the other. What binds JSON to classes of any kind would be five hundred
 * classes to load; ours are records.
 */
final class RecordWriter {
  private static final ClassValue<List<Member>> MEMBERS =
      new ClassValue<>() {
        @Override
        protected List<Member> computeValue(Class<?> type) {
          return RecordPart.of(type).stream().map(Member::of).toList();
        }
      };

  private final JsonGenerator out;
  private final boolean writesNulls;

  RecordWriter(JsonGenerator out, boolean writesNulls) {
    this.out = out;
    this.writesNulls = writesNulls;
  }

  /** A component, under the name that JSON has for it. */
  private record Member(String name, RecordPart part) {
    static Member of(RecordPart part) {
      return new Member(
          Optional.ofNullable(part.component().getAccessor().getAnnotation(JsonProperty.class))
              .map(JsonProperty::value)
              .orElseGet(part::name),
          part);
    }
  }

  /**
   * Writes a value.
   *
   * @throws IOException where that cannot be written
   * @throws IllegalStateException where it is none that JSON has
   */
  void write(Object value) throws IOException {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof String text) {
      out.writeString(text);
    } else if (value instanceof RawJson raw) {
      writeRaw(raw);
    } else if (value instanceof Record members) {
      writeMembers(members);
    } else if (value instanceof Map<?, ?> members) {
      writeMembers(members);
    } else if (value instanceof Iterable<?> elements) {
      writeElements(elements);
    } else {
      writeSingle(value);
    }
  }

  private void writeRaw(RawJson value) throws IOException {
    out.writeRawValue(value.text());
    out.flush();
    value.written();
  }

  private void writeMembers(Record value) throws IOException {
    out.writeStartObject(value);
    for (Member member : MEMBERS.get(value.getClass())) {
      Object written = member.part().of(value);
      if (written != null || writesNulls) {
        out.writeFieldName(member.name());
        write(written);
      }
    }
    out.writeEndObject();
  }

  private void writeMembers(Map<?, ?> members) throws IOException {
    out.writeStartObject(members);
    for (Map.Entry<?, ?> member : members.entrySet()) {
      out.writeFieldName(member.getKey().toString());
      write(member.getValue());
    }
    out.writeEndObject();
  }

  private void writeElements(Iterable<?> elements) throws IOException {
    out.writeStartArray();
    for (Object element : elements) {
      write(element);
    }
    out.writeEndArray();
  }

  private void writeSingle(Object value) throws IOException {
    if (value instanceof Integer number) {
      out.writeNumber(number);
    } else if (value instanceof Long number) {
      out.writeNumber(number);
    } else if (value instanceof Double number) {
      out.writeNumber(number);
    } else if (value instanceof BigDecimal number) {
      out.writeNumber(number);
    } else if (value instanceof Boolean truth) {
      out.writeBoolean(truth);
    } else {
      throw new IllegalStateException("not a value that JSON has: " + value.getClass());
    }
  }
}
