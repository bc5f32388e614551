package io.github.handbookmaven.publish;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A JSON schema, applied by a validator that is not ours. */
public final class JsonSchemas {
  private final Schema schema;

  private JsonSchemas(Schema schema) {
    this.schema = schema;
  }

  /** The schema OASIS publishes for SARIF 2.1.0. */
  public static JsonSchemas sarif() {
    return new JsonSchemas(
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(text("/schema/sarif-schema-2.1.0.json"), InputFormat.JSON));
  }

  /** The schema published beside a catalog. */
  public static JsonSchemas catalog() {
    return ours("catalog.schema.json");
  }

  /** The schema of a check's findings. */
  public static JsonSchemas findings() {
    return ours("findings.schema.json");
  }

  /** The schema of the inventory in a bundle. */
  public static JsonSchemas inventory() {
    return ours("inventory.schema.json");
  }

  private static JsonSchemas ours(String name) {
    String catalog = text("json/catalog.schema.json");
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemas(
                    Map.of("https://handbookmaven.github.io/schema/catalog-1.json", catalog)));
    return new JsonSchemas(registry.getSchema(text("json/" + name), InputFormat.JSON));
  }

  /** What is wrong with a JSON text; empty where nothing is. */
  public List<String> mistakesIn(String json) {
    return schema.validate(json, InputFormat.JSON).stream().map(Objects::toString).toList();
  }

  private static String text(String name) {
    try (InputStream schema = FindingsFormat.class.getResourceAsStream(name)) {
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
