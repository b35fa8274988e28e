package org.retinue.brief;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.retinue.tour.ArbitraryTours;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Spoiled packs: some of whose bytes were changed, and some whose structure was, with a hash that
/// is right again.
public final class Mutants {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<JsonNode> ODD =
            List.of(
                    NODES.nullNode(),
                    NODES.booleanNode(true),
                    NODES.numberNode(-1),
                    NODES.numberNode(0),
                    NODES.numberNode(Long.MAX_VALUE),
                    NODES.numberNode(1.5),
                    NODES.stringNode(""),
                    NODES.stringNode("\u3000"),
                    NODES.stringNode("head"),
                    NODES.stringNode("0000-01-01"),
                    NODES.stringNode("2023-09-14T09:00:00+18:00"),
                    NODES.stringNode("9999-12-31T23:59:60Z"),
                    NODES.stringNode("24:00"),
                    NODES.stringNode("UTC+8"),
                    NODES.stringNode("a".repeat(65)),
                    NODES.arrayNode(),
                    NODES.arrayNode().add("main").add(7),
                    NODES.objectNode(),
                    NODES.objectNode().put("en", "x").put("qaa-x-Y", " "),
                    NODES.objectNode().put("id", "head"));

    private Mutants() {}

    /// The document of a pack of any tour.
    public static byte[] pack(int seed) {
        return Packs.write(new Pack(ArbitraryTours.tour(seed, 6), "", Samples.MADE));
    }

    public static byte[] ofBytes(byte[] document, Random random) {
        var mutant = document;
        for (var blow = random.nextInt(1, 5); blow > 0 && mutant.length > 0; blow--) {
            mutant = spoiled(mutant, random);
        }
        return mutant;
    }

    public static byte[] ofStructure(byte[] document, Random random) {
        var tree = (ObjectNode) MAPPER.readTree(document);
        for (var blow = random.nextInt(1, 4); blow > 0; blow--) {
            spoil(tree, random);
        }
        return MAPPER.writeValueAsBytes(hashed(tree));
    }

    /// The document with the mark in every text that a person may have typed.
    public static byte[] marked(byte[] document, String mark) {
        var tree = (ObjectNode) MAPPER.readTree(document);
        var containers = new ArrayList<JsonNode>();
        collect(tree, containers);
        for (var container : containers) {
            if (container instanceof ObjectNode object) {
                List.copyOf(object.propertyNames()).forEach(name -> mark(tree, object, name, mark));
            }
        }
        return MAPPER.writeValueAsBytes(hashed(tree));
    }

    /// What is no longer a pack with the mark in it stays as it was.
    private static void mark(ObjectNode tree, ObjectNode object, String name, String mark) {
        var value = object.path(name);
        if (value.isString() && !name.equals("sha256")) {
            object.put(name, value.stringValue() + " " + mark);
            if (Packs.read(MAPPER.writeValueAsBytes(hashed(tree))) instanceof Reading.Refused) {
                object.set(name, value);
            }
        }
    }

    private static ObjectNode hashed(ObjectNode tree) {
        var content = tree.deepCopy();
        content.remove(
                List.of("format", "version", "release", "made", "audience", "withheld", "sha256"));
        return tree.put("sha256", Layout.hash(content));
    }

    private static byte[] spoiled(byte[] document, Random random) {
        var place = random.nextInt(document.length);
        var length = Math.min(random.nextInt(1, 40), document.length - place);
        return switch (random.nextInt(5)) {
            case 0 -> with(document, place, (byte) (document[place] ^ 1 << random.nextInt(8)));
            case 1 -> with(document, place, (byte) "{}[]\",:0-e\\\n".charAt(random.nextInt(12)));
            case 2 -> joined(document, 0, place, document, place + length, document.length);
            case 3 -> joined(document, 0, place + length, document, place, document.length);
            default -> Arrays.copyOf(document, place);
        };
    }

    private static byte[] with(byte[] document, int place, byte value) {
        var changed = document.clone();
        changed[place] = value;
        return changed;
    }

    private static byte[] joined(byte[] head, int from, int to, byte[] tail, int start, int end) {
        var first = new String(head, from, to - from, StandardCharsets.ISO_8859_1);
        var second = new String(tail, start, end - start, StandardCharsets.ISO_8859_1);
        return (first + second).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void spoil(JsonNode tree, Random random) {
        var containers = new ArrayList<JsonNode>();
        collect(tree, containers);
        var odd = ODD.get(random.nextInt(ODD.size())).deepCopy();
        switch (containers.get(random.nextInt(containers.size()))) {
            case ObjectNode object when !object.isEmpty() -> spoil(object, odd, random);
            case ArrayNode array when !array.isEmpty() -> spoil(array, odd, random);
            case ObjectNode object -> object.set("en", odd);
            case ArrayNode array -> array.add(odd);
            default -> throw new AssertionError("a container is an object or an array");
        }
    }

    private static void spoil(ObjectNode object, JsonNode odd, Random random) {
        var names = List.copyOf(object.propertyNames());
        var name = names.get(random.nextInt(names.size()));
        var other = names.get(random.nextInt(names.size()));
        switch (random.nextInt(4)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name, odd);
            case 2 -> object.set(name, object.path(other).deepCopy());
            default -> object.set(random.nextBoolean() ? "extra" : other + "s", odd);
        }
    }

    private static void spoil(ArrayNode array, JsonNode odd, Random random) {
        var index = random.nextInt(array.size());
        switch (random.nextInt(4)) {
            case 0 -> array.remove(index);
            case 1 -> array.set(index, odd);
            case 2 -> array.add(array.get(index).deepCopy());
            default -> array.insert(index, odd);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(value -> collect(value, containers));
        }
    }
}
