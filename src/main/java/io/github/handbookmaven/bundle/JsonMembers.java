package io.github.handbookmaven.bundle;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An object of somebody else's JSON, asked member by member. */
final class JsonMembers {
  private static final int DEEPEST = 20;
  private static final int LONGEST = 10_000;
  private static final int LARGEST = 200_000;

  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(DEEPEST)
                      .maxStringLength(1 << 20)
                      .build())
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .build());

  private final String name;
  private final JsonNode node;

  private JsonMembers(String name, JsonNode node) {
    this.name = name;
    this.node = node;
  }

  static JsonMembers read(String file, byte[] bytes) throws BadBundle {
    try {
      JsonNode node = JSON.readTree(bytes);
      return object(file, node == null ? MissingNode.getInstance() : node);
    } catch (IOException invalid) {
      throw new BadBundle("its " + file + " is no JSON that can be read");
    }
  }

  private static JsonMembers object(String name, JsonNode node) throws BadBundle {
    if (!node.isObject()) {
      throw new BadBundle("its " + name + " is no object");
    }
    return new JsonMembers(name, node);
  }

  /** A member that must be there. */
  JsonMembers object(String member) throws BadBundle {
    return object(name + ": " + member, node.path(member));
  }

  /** A text that must be there. */
  String text(String member) throws BadBundle {
    return optional(member)
        .orElseThrow(() -> new BadBundle("its " + name + " has no text '" + member + "'"));
  }

  /** A text that may be null, or not be there. */
  Optional<String> optional(String member) throws BadBundle {
    JsonNode value = node.path(member);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    return Optional.of(text(member, value));
  }

  private String text(String member, JsonNode value) throws BadBundle {
    if (!value.isTextual() || value.textValue().length() > LONGEST) {
      throw new BadBundle("its " + name + " has a '" + member + "' that is no short text");
    }
    return value.textValue();
  }

  /** Whether a member says anything. */
  boolean has(String member) {
    return node.hasNonNull(member);
  }

  /** A number from zero on; zero where it is not there. */
  int number(String member) throws BadBundle {
    JsonNode value = node.path(member);
    if (value.isMissingNode()) {
      return 0;
    }
    if (!value.canConvertToInt() || !value.isIntegralNumber() || value.intValue() < 0) {
      throw new BadBundle("its " + name + " has a '" + member + "' that is no number");
    }
    return value.intValue();
  }

  /** Texts; none where it is not there. */
  List<String> texts(String member) throws BadBundle {
    List<String> texts = new ArrayList<>();
    for (JsonNode value : list(member)) {
      texts.add(text(member, value));
    }
    return texts;
  }

  /** Objects; none where it is not there. */
  List<JsonMembers> objects(String member) throws BadBundle {
    List<JsonMembers> objects = new ArrayList<>();
    for (JsonNode value : list(member)) {
      objects.add(object(name + ": " + member + "[" + objects.size() + "]", value));
    }
    return objects;
  }

  private Iterable<JsonNode> list(String member) throws BadBundle {
    JsonNode value = node.path(member);
    if (value.isMissingNode() || value.isNull()) {
      return List.of();
    }
    if (!value.isArray() || value.size() > LARGEST) {
      throw new BadBundle("its " + name + " has a '" + member + "' that is no list");
    }
    return value;
  }

  /** What to say of a member whose value cannot be. */
  BadBundle bad(String member, String expected) {
    return new BadBundle("its " + name + " has a '" + member + "' that is no " + expected);
  }
}
