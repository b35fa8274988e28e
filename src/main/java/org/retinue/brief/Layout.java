package org.retinue.brief;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.retinue.tour.Trouble;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// How a tree is written: laid out to be looked at, or in the canonical form that is hashed.
final class Layout {

    private static final int WIDTH = 100;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                                    .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
                                    .build())
                    .build();

    private Layout() {}

    /// A document to be looked at: two spaces to a level, whatever fits on one line on one line, a
    /// line feed at the end.
    static byte[] pretty(JsonNode document) {
        var text = new StringBuilder();
        write(document, "", text);
        return text.append('\n').toString().getBytes(UTF_8);
    }

    private static void write(JsonNode node, String indent, StringBuilder into) {
        var room = WIDTH - (into.length() - into.lastIndexOf("\n") - 1);
        var line = new StringBuilder();
        if (isOneLine(node, room, line)) {
            into.append(line);
            return;
        }
        var inner = indent + "  ";
        var separator = "\n";
        into.append(node.isObject() ? '{' : '[');
        for (var member : members(node)) {
            into.append(separator).append(inner).append(member.getKey());
            write(member.getValue(), inner, into);
            separator = ",\n";
        }
        into.append('\n').append(indent).append(node.isObject() ? '}' : ']');
    }

    /// Writes the value on one line, and stops as soon as a list or an object does not fit.
    private static boolean isOneLine(JsonNode node, int room, StringBuilder line) {
        if (!node.isContainer()) {
            line.append(MAPPER.writeValueAsString(node));
            return true;
        }
        var separator = "";
        line.append(node.isObject() ? '{' : '[');
        for (var member : members(node)) {
            line.append(separator).append(member.getKey());
            if (!isOneLine(member.getValue(), room, line) || line.length() >= room) {
                return false;
            }
            separator = ", ";
        }
        line.append(node.isObject() ? '}' : ']');
        return true;
    }

    /// The values of an object or a list, each with what is written before it.
    private static List<Map.Entry<String, JsonNode>> members(JsonNode node) {
        return node.isObject()
                ? node.properties().stream()
                        .map(member -> Map.entry(key(member.getKey()), member.getValue()))
                        .toList()
                : node.valueStream().map(value -> Map.entry("", value)).toList();
    }

    private static String key(String name) {
        return MAPPER.writeValueAsString(name) + ": ";
    }

    /// SHA-256 of the canonical form (RFC 8785), in hex.
    static String hash(JsonNode content) {
        try {
            var bytes = MAPPER.writeValueAsString(sorted(content)).getBytes(UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, e, "SHA-256");
        }
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isObject()) {
            var sorted = NODES.objectNode();
            node.propertyNames().stream()
                    .sorted()
                    .forEach(name -> sorted.set(name, sorted(node.path(name))));
            return sorted;
        }
        if (node.isArray()) {
            var list = NODES.arrayNode();
            node.forEach(value -> list.add(sorted(value)));
            return list;
        }
        return node;
    }
}
