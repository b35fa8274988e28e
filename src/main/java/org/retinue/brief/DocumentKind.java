package org.retinue.brief;

import java.math.BigInteger;
import org.retinue.tour.Trouble;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A kind of document, and the gate that each of the kind passes before anything is made of it.
record DocumentKind(String format, Schema schema) {

    static final DocumentKind PACK = new DocumentKind("retinue-pack", Schema.PACK);
    static final DocumentKind LIBRARY = new DocumentKind("retinue-library", Schema.LIBRARY);
    static final int VERSION = 1;

    Fields begin() {
        return new Fields().put("format", format).put("version", VERSION);
    }

    /// The text of a tree of ours.
    static byte[] write(ObjectNode tree) {
        var problems = new Problems();
        checkValues(Spot.root(tree), problems);
        if (!problems.isEmpty()) {
            throw cannotExport(problems.list().getFirst().pointer());
        }
        return Layout.pretty(tree);
    }

    static Trouble cannotExport(String pointer) {
        return new Trouble(Trouble.Kind.CANNOT_EXPORT, pointer.isEmpty() ? "/" : pointer);
    }

    /// The tree of the document; of use only where no problems were found.
    JsonNode open(byte[] document, Problems problems) {
        var tree = Json.read(document, problems);
        if (problems.isEmpty()) {
            checkFormat(tree, problems);
        }
        if (problems.isEmpty()) {
            checkValues(Spot.root(tree), problems);
        }
        if (problems.isEmpty()) {
            schema.check(tree, problems);
        }
        return tree;
    }

    private void checkFormat(JsonNode tree, Problems problems) {
        if (!tree.path("format").stringValue("").equals(format)) {
            problems.add(tree.isObject() ? "/format" : "", Reason.WRONG_FORMAT, format);
            return;
        }
        var version = tree.path("version");
        if (version.isIntegralNumber()
                && version.bigIntegerValue().compareTo(BigInteger.valueOf(VERSION)) > 0) {
            problems.add("/version", Reason.NEWER_VERSION);
        }
    }

    /// What no schema can say: whole characters, and whole numbers that are written as such.
    private static void checkValues(Spot spot, Problems problems) {
        var value = spot.value();
        if (value.isFloatingPointNumber()) {
            problems.add(spot.pointer(), Reason.NOT_A_WHOLE_NUMBER);
        } else if (value.isString() && !isWhole(value.stringValue())) {
            problems.add(spot.pointer(), Reason.BROKEN_CHARACTER);
        }
        spot.elements().forEach(element -> checkValues(element, problems));
        spot.members().forEach(member -> checkValues(member, problems));
    }

    /// Whether no character is half a pair.
    private static boolean isWhole(String text) {
        return text.codePoints()
                .noneMatch(character -> Character.getType(character) == Character.SURROGATE);
    }
}
