package io.github.handbookmaven.publish.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;

/**
 * Gives members of the whole, and elements of their lists, lines of their own, and nothing deeper.
 */
final class RowPrinter extends DefaultPrettyPrinter {
  private static final long serialVersionUID = 1L;

  /** How deep a line begins: the whole is 0, its members 1, what is in them 2. */
  private static final int DEEPEST = 2;

  private static final Separators CLOSE =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Separators.Spacing.NONE)
          .withObjectEmptySeparator("")
          .withArrayEmptySeparator("");

  RowPrinter() {
    super(CLOSE);
    indentObjectsWith(new Lines());
    indentArraysWith(new Lines());
  }

  @Override
  public RowPrinter createInstance() {
    return new RowPrinter();
  }

  @Override
  public void writeEndObject(JsonGenerator out, int members) throws IOException {
    if (_nesting > DEEPEST) {
      _nesting--;
      out.writeRaw('}');
    } else {
      super.writeEndObject(out, members);
    }
  }

  @Override
  public void writeEndArray(JsonGenerator out, int elements) throws IOException {
    if (_nesting > DEEPEST) {
      _nesting--;
      out.writeRaw(']');
    } else {
      super.writeEndArray(out, elements);
    }
  }

  /** Breaks lines at the depths that have some. */
  private static final class Lines extends DefaultIndenter {
    private static final long serialVersionUID = 1L;

    Lines() {
      super("  ", "\n");
    }

    @Override
    public void writeIndentation(JsonGenerator out, int depth) throws IOException {
      if (depth <= DEEPEST) {
        super.writeIndentation(out, depth);
      }
    }
  }
}
