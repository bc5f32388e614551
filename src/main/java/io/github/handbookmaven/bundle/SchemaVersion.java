package io.github.handbookmaven.bundle;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The versions of the files in bundles: a number at the end of a schema's address. */
final class SchemaVersion {
  /** What this version of the plugin writes. */
  static final int NEWEST = 1;

  private static final Pattern ADDRESS =
      Pattern.compile("https://handbookmaven\\.github\\.io/schema/([a-z]+)-(\\d{1,4})\\.json");

  private SchemaVersion() {}

  static String address(String kind) {
    return "https://handbookmaven.github.io/schema/" + kind + "-" + NEWEST + ".json";
  }

  /** Older ones have fewer members; of newer ones nobody here knows what they mean. */
  static void check(JsonMembers file, String kind) throws BadBundle {
    String schema = file.text("schema");
    Matcher address = ADDRESS.matcher(schema);
    if (!address.matches() || !address.group(1).equals(kind)) {
      throw file.bad("schema", kind + " of this plugin");
    }
    int version = Integer.parseInt(address.group(2));
    if (version > NEWEST) {
      throw new BadBundle(
          "it was written by a newer version of this plugin: its "
              + kind
              + " has version "
              + version
              + ", and this plugin reads versions up to "
              + NEWEST);
    }
  }
}
