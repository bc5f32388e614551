package io.github.handbookmaven.publish;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * XML 1.0 as it is written, an element a line; characters it forbids are dropped, for texts are
 * anybody's.
 */
public final class XmlText {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter writer;
  private int depth;
  private boolean justOpened;

  /**
   * An attribute.
   *
   * @param name its name
   * @param value its value, not escaped; white space becomes single blanks
   */
  public record Attribute(String name, String value) {}

  /** Begins a document. */
  public XmlText() {
    try {
      writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      writer.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /**
   * Begins an element.
   *
   * @param name its name
   * @param attributes in their order
   */
  public void open(String name, List<Attribute> attributes) {
    try {
      startLine();
      writer.writeStartElement(name);
      for (Attribute attribute : attributes) {
        writer.writeAttribute(attribute.name(), onOneLine(attribute.value()));
      }
      depth++;
      justOpened = true;
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /** Ends the element that was begun last. */
  public void close() {
    try {
      depth--;
      if (!justOpened) {
        startLine();
      }
      writer.writeEndElement();
      justOpened = false;
    } catch (XMLStreamException e) {
      throw failed(e);
    }
  }

  /**
   * Writes an element that holds text only.
   *
   * @param name its name
   * @param attributes in their order
   * @param content its text, not escaped; may be empty
   */
  public void element(String name, List<Attribute> attributes, String content) {
    open(name, attributes);
    try {
      writer.writeCharacters(legal(content));
    } catch (XMLStreamException e) {
      throw failed(e);
    }
    close();
  }

  /**
   * What was written.
   *
   * @return the document, lines ended by {@code \n}
   */
  public String text() {
    return text + "\n";
  }

  private void startLine() throws XMLStreamException {
    writer.writeCharacters("\n" + "  ".repeat(depth));
  }

  private static String onOneLine(String value) {
    return legal(value).replaceAll("\\s+", " ");
  }

  private static String legal(String value) {
    StringBuilder legal = new StringBuilder(value.length());
    value.codePoints().filter(XmlText::isLegal).forEach(legal::appendCodePoint);
    return legal.toString();
  }

  private static boolean isLegal(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r'
        || (codePoint >= 0x20 && codePoint <= 0xD7FF)
        || (codePoint >= 0xE000 && codePoint <= 0xFFFD)
        || codePoint >= 0x10000;
  }

  private static IllegalStateException failed(XMLStreamException cause) {
    return new IllegalStateException("writing XML to memory failed", cause);
  }
}
