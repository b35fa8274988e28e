package org.retinue.brief;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.regex.RegularExpression;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.retinue.tour.Trouble;
import tools.jackson.databind.JsonNode;

/// The published schema of a document, and what a document lacks by it. Nothing but the program's
/// own schemas is ever looked up: a reference to anywhere else is not followed.
final class Schema {

    static final Schema PACK = published("urn:retinue:schema:pack-1");
    static final Schema LIBRARY = published("urn:retinue:schema:library-1");

    private final com.networknt.schema.Schema schema;

    private Schema(com.networknt.schema.Schema schema) {
        this.schema = schema;
    }

    private static Schema published(String name) {
        var texts =
                Map.of(
                        "urn:retinue:schema:pack-1", text("retinue-pack-1"),
                        "urn:retinue:schema:library-1", text("retinue-library-1"));
        return of(name, texts);
    }

    /// The schema of the name among the texts, with which alone its references are resolved.
    static Schema of(String name, Map<String, String> texts) {
        var dialect =
                Dialect.builder(Dialects.getDraft202012())
                        .formats(formats -> {
                            formats.clear();
                            Arrays.stream(Shape.values())
                                    .forEach(shape -> formats.put(shape.getName(), shape));
                        })
                        .build();
        var config =
                SchemaRegistryConfig.builder()
                        .formatAssertionsEnabled(true)
                        .regularExpressionFactory(Schema::whole)
                        .build();
        var registry =
                SchemaRegistry.withDialect(
                        dialect, builder -> builder.schemas(texts).schemaRegistryConfig(config));
        return new Schema(registry.getSchema(SchemaLocation.of(name)));
    }

    /// Our patterns are anchored at both ends. Java's `$` would let a line feed pass at the end.
    private static RegularExpression whole(String regex) {
        var pattern = Pattern.compile(regex);
        return value -> pattern.matcher(value).matches();
    }

    void check(JsonNode document, Problems problems) {
        try {
            schema.validate(document, context -> context.setErrors(new SchemaErrors(problems)));
        } catch (SchemaErrors.Enough _) {
            // The problems know themselves that there are more.
        }
    }

    static String text(String name) {
        var path = "/retinue/schema/" + name + ".schema.json";
        try (var stream = Schema.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, e, path);
        }
    }
}
