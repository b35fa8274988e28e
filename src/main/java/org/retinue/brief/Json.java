package org.retinue.brief;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// How JSON of unknown origin becomes a tree: within limits, and with nothing of its content in
/// what is said about it.
final class Json {

    static final int MOST_MEGABYTES = 50;
    static final int MOST_BYTES = MOST_MEGABYTES * 1_000_000;

    static final JsonMapper MAPPER =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(64)
                                                    .maxStringLength(1_000_000)
                                                    .maxNameLength(256)
                                                    .maxNumberLength(1000)
                                                    .maxDocumentLength(MOST_BYTES)
                                                    .maxTokenCount(2_000_000)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                                    .build())
                    .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private Json() {}

    /// The tree of a document; a missing node, and why, where it is none.
    static JsonNode read(byte[] document, Problems problems) {
        if (document.length > MOST_BYTES) {
            problems.add("", Reason.TOO_LARGE, Integer.toString(MOST_MEGABYTES));
            return MissingNode.getInstance();
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document));
            return parse(text.toString(), problems);
        } catch (CharacterCodingException e) {
            problems.add("", Reason.NOT_UTF8);
            return MissingNode.getInstance();
        }
    }

    private static JsonNode parse(String text, Problems problems) {
        var mark = text.startsWith("\uFEFF") ? 1 : 0;
        try (var parser = MAPPER.createParser(text.substring(mark))) {
            return tree(parser, problems);
        }
    }

    private static JsonNode tree(JsonParser parser, Problems problems) {
        try {
            JsonNode tree = MAPPER.readTree(parser);
            if (tree == null || tree.isMissingNode()) {
                problems.add("", Reason.ENDS_EARLY);
            } else if (parser.nextToken() != null) {
                notJson(parser, problems);
            } else {
                return tree;
            }
        } catch (JacksonException e) {
            switch (reason(e)) {
                case NOT_JSON -> notJson(parser, problems);
                case Reason reason -> problems.add(pointer(parser), reason);
            }
        }
        return MissingNode.getInstance();
    }

    /// The library has no kinds of exceptions for some of these, only sentences.
    private static Reason reason(JacksonException exception) {
        var sentence = exception.getOriginalMessage();
        if (exception instanceof StreamConstraintsException) {
            return Reason.BEYOND_LIMITS;
        }
        if (sentence.startsWith("Unexpected end-of-input")) {
            return Reason.ENDS_EARLY;
        }
        return sentence.startsWith("Duplicate Object property")
                ? Reason.DUPLICATE_FIELD
                : Reason.NOT_JSON;
    }

    private static void notJson(JsonParser parser, Problems problems) {
        var place = parser.currentLocation();
        problems.add(
                pointer(parser),
                Reason.NOT_JSON,
                Integer.toString(place.getLineNr()),
                Integer.toString(place.getColumnNr()));
    }

    private static String pointer(JsonParser parser) {
        var steps =
                Stream.iterate(
                                parser.streamReadContext().pathAsPointer(),
                                pointer -> !pointer.matches(),
                                JsonPointer::tail)
                        .map(JsonPointer::getMatchingProperty);
        return Spot.pointer(steps);
    }
}
