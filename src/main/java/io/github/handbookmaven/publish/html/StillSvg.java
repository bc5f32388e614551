package io.github.handbookmaven.publish.html;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Tells drawings that only draw. An SVG can run scripts, fetch files and show pages, under many
 * spellings and encodings; so it is read as XML, and what is not known to be harmless is refused:
 * elements and attributes of <a href="https://www.w3.org/TR/SVG2/eltindex.html">SVG 2</a> that
 * paint, the descriptions drawing programs add, and references within the file.
 */
final class StillSvg {
  private static final String SVG = "http://www.w3.org/2000/svg";

  /** Painting, and what painting refers to: no scripts, animations, links or foreign objects. */
  private static final Set<String> ELEMENTS =
      Set.of(
          ("svg g defs symbol use title desc metadata style switch path rect circle ellipse line"
                  + " polyline polygon text tspan textpath image marker lineargradient"
                  + " radialgradient stop pattern clippath mask filter feblend fecolormatrix"
                  + " fecomponenttransfer fecomposite feconvolvematrix fediffuselighting"
                  + " fedisplacementmap fedistantlight fedropshadow feflood fefunca fefuncb fefuncg"
                  + " fefuncr fegaussianblur femerge femergenode femorphology feoffset fepointlight"
                  + " fespecularlighting fespotlight fetile feturbulence")
              .split(" "));

  /** What drawing programs tell of themselves and of the author; browsers show none of it. */
  private static final List<String> DESCRIPTIONS =
      List.of(
          "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "http://purl.org/dc/",
          "http://creativecommons.org/ns#",
          "http://web.resource.org/cc/",
          "http://www.inkscape.org/namespaces/",
          "http://sodipodi.sourceforge.net/",
          "http://ns.adobe.com/",
          "http://www.bohemiancoding.com/sketch/");

  /** Those in which a browser and a parser of XML read the same characters. */
  private static final Set<String> ENCODINGS = Set.of("utf-8", "utf-16", "us-ascii", "iso-8859-1");

  private static final Pattern WITHIN =
      Pattern.compile(
          "\\s*+(?:#[^\\s]*+|data:image/(?:png|jpeg|gif|webp);base64,[\\w+/=\\s]*+)\\s*+");

  /** {@code url(} that leads elsewhere, and the ways to write it and its like in disguise. */
  private static final Pattern FETCHES =
      Pattern.compile(
          "(?i)url\\(\\s*+(?!['\"]?(?:#|data:image/(?:png|jpeg|gif|webp)[;,]))|@import|image-set|\\\\"
              + "|expression\\s*+\\(|-moz-binding|javascript:");

  private StillSvg() {}

  /** Whether a drawing does nothing but draw; not so what cannot be read as XML. */
  static boolean is(byte[] file) {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(file));
      return isKnownEncoding(reader) && isStill(reader);
    } catch (XMLStreamException | RuntimeException unreadable) {
      return false;
    }
  }

  /** Entities are not known to it, so that a drawing that defines one cannot be read. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private static boolean isKnownEncoding(XMLStreamReader reader) {
    return Optional.ofNullable(reader.getCharacterEncodingScheme())
        .map(name -> ENCODINGS.contains(name.toLowerCase(Locale.ROOT)))
        .orElse(true);
  }

  private static boolean isStill(XMLStreamReader reader) throws XMLStreamException {
    boolean isStill = true;
    while (isStill && reader.hasNext()) {
      isStill =
          switch (reader.next()) {
            case XMLStreamConstants.START_ELEMENT -> isHarmless(reader);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                !fetches(reader.getText());
            case XMLStreamConstants.PROCESSING_INSTRUCTION, XMLStreamConstants.ENTITY_REFERENCE ->
                false;
            default -> true;
          };
    }
    return isStill;
  }

  private static boolean isHarmless(XMLStreamReader element) {
    String namespace = Optional.ofNullable(element.getNamespaceURI()).orElse("");
    boolean isKnown =
        namespace.equals(SVG)
            ? ELEMENTS.contains(element.getLocalName().toLowerCase(Locale.ROOT))
            : DESCRIPTIONS.stream().anyMatch(namespace::startsWith);
    for (int at = 0; isKnown && at < element.getAttributeCount(); at++) {
      boolean describes = !namespace.equals(SVG);
      isKnown =
          describes || isHarmless(element.getAttributeLocalName(at), element.getAttributeValue(at));
    }
    return isKnown;
  }

  private static boolean isHarmless(String attribute, String value) {
    String name = attribute.toLowerCase(Locale.ROOT);
    if (name.startsWith("on") || name.equals("attributename")) {
      return false;
    }
    return name.equals("href") || name.equals("src")
        ? WITHIN.matcher(value).matches()
        : !fetches(value);
  }

  private static boolean fetches(String text) {
    return FETCHES.matcher(text).find();
  }
}
