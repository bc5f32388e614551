package io.github.handbookmaven.documentation;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A piece of a POM on a page: well formed, with goals, parameters and versions that are. */
final class PomFragment {
  private static final String OURS = "handbook-maven-plugin";

  private final Goals goals;
  private final Map<String, String> versions;
  private final List<String> mistakes = new ArrayList<>();

  /**
   * @param versions the version each plugin is shown with, by artifact id
   */
  PomFragment(Goals goals, Map<String, String> versions) {
    this.goals = goals;
    this.versions = versions;
  }

  /** What is wrong with a fragment. */
  List<String> mistakes(String xml) {
    mistakes.clear();
    try {
      look(parsed("<fragment>" + xml.replaceAll("<\\?xml[^>]*\\?>", "") + "</fragment>"));
    } catch (SAXException notWellFormed) {
      mistakes.add(notWellFormed.getMessage());
    } catch (IOException | ParserConfigurationException impossible) {
      throw new IllegalStateException(impossible);
    }
    return List.copyOf(mistakes);
  }

  private static Element parsed(String xml)
      throws IOException, SAXException, ParserConfigurationException {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
  }

  private void look(Element element) {
    if (element.getTagName().equals("plugin")) {
      plugin(element);
      return;
    }
    if (element.getTagName().equals("configuration")) {
      configuration(element);
      return;
    }
    children(element).forEach(this::look);
  }

  private void plugin(Element plugin) {
    String artifact = text(plugin, "artifactId");
    String version = text(plugin, "version");
    if (!version.isEmpty()
        && !version.startsWith("${")
        && !version.equals(versions.getOrDefault(artifact, version))) {
      mistakes.add(artifact + " is shown with " + version + ", not " + versions.get(artifact));
    }
    if (artifact.equals(OURS)) {
      named(plugin, "goal").forEach(this::goal);
      named(plugin, "report").forEach(this::goal);
      named(plugin, "configuration").forEach(this::configuration);
    }
  }

  private void goal(Element goal) {
    if (!goals.all().containsKey(goal.getTextContent().strip())) {
      mistakes.add("no goal is called " + goal.getTextContent());
    }
  }

  private void configuration(Element configuration) {
    Map<String, Goals.Parameter> known =
        goals.parametersOf("").stream()
            .collect(Collectors.toMap(Goals.Parameter::name, each -> each, (one, same) -> one));
    for (Element given : children(configuration).toList()) {
      if (known.containsKey(given.getTagName())) {
        children(given).forEach(this::bean);
      } else {
        mistakes.add("no parameter is called " + given.getTagName());
      }
    }
  }

  /** What a list holds: Maven takes the class that is named as the element is. */
  private void bean(Element bean) {
    String name = bean.getTagName();
    String type =
        name.equals("rule")
            ? "RuleSetting"
            : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    Set<String> elements = goals.elementsOf(type);
    children(bean)
        .filter(each -> !elements.contains(each.getTagName()))
        .forEach(each -> mistakes.add("<" + name + "> has no <" + each.getTagName() + ">"));
  }

  private static String text(Element parent, String name) {
    return children(parent)
        .filter(child -> child.getTagName().equals(name))
        .map(child -> child.getTextContent().strip())
        .findFirst()
        .orElse("");
  }

  private static Stream<Element> named(Element below, String name) {
    var found = below.getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(at -> (Element) found.item(at));
  }

  private static Stream<Element> children(Element parent) {
    var nodes = parent.getChildNodes();
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
        .map(Element.class::cast);
  }
}
