package org.retinue.brief;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.AbstractList;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.retinue.tour.Trouble;
import tools.jackson.databind.JsonNode;

/// The list that the validator adds its errors to: each becomes a problem at once and none is kept,
/// so that a document full of errors costs no memory, and after enough of them the validator is
/// stopped, so that it costs no time either.
final class SchemaErrors extends AbstractList<Error> {

    private final Problems problems;

    SchemaErrors(Problems problems) {
        this.problems = problems;
    }

    @Override
    public Error get(int index) {
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    public int size() {
        return 0;
    }

    @Override
    public boolean add(Error error) {
        var place = steps(error.getInstanceLocation());
        var asked = error.getSchemaNode();
        switch (error.getKeyword()) {
            case "type" -> add(place, Reason.WRONG_TYPE, asked.asString());
            case "required" -> add(member(place, error), Reason.MISSING);
            case "dependentRequired" ->
                    add(
                            Stream.concat(
                                    place,
                                    asked.path(error.getProperty())
                                            .valueStream()
                                            .map(JsonNode::asString)),
                            Reason.MISSING);
            case "additionalProperties" -> add(member(place, error), Reason.UNKNOWN_FIELD);
            case "propertyNames" -> add(member(place, error), notA(definition(asked)));
            case "false" -> add(place, Reason.NOT_HERE);
            case "enum" -> add(place, Reason.NOT_ONE_OF, words(asked));
            case "const" -> add(place, Reason.NOT_ONE_OF, asked.asString());
            case "pattern", "format" -> add(place, notA(definition(error)));
            case "minLength", "minItems", "minProperties" -> add(place, Reason.EMPTY);
            case "maxItems" -> add(place, Reason.TOO_MANY, asked.asString());
            case "minimum", "maximum" -> add(place, Reason.OUT_OF_RANGE);
            case "uniqueItems" -> add(place, Reason.REPEATED);
            default -> throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, error.getKeyword());
        }
        if (problems.isEnough()) {
            throw new Enough();
        }
        return true;
    }

    private void add(Stream<String> place, Reason reason, String... details) {
        problems.add(Spot.pointer(place), reason, details);
    }

    private static Stream<String> steps(NodePath path) {
        return IntStream.range(0, path.getNameCount())
                .mapToObj(index -> path.getElement(index).toString());
    }

    private static Stream<String> member(Stream<String> place, Error error) {
        return Stream.concat(place, Stream.of(error.getProperty()));
    }

    private static String words(JsonNode asked) {
        return String.join(", ", asked.valueStream().map(JsonNode::asString).toList());
    }

    /// The name of the definition that a reference leads to.
    private static String definition(JsonNode reference) {
        var target = reference.path("$ref").asString();
        return target.substring(target.lastIndexOf('/') + 1);
    }

    /// The name of the definition that the keyword of the error stands in.
    private static String definition(Error error) {
        var path = error.getSchemaLocation().getFragment();
        return path.getElement(path.getNameCount() - 2).toString();
    }

    private static Reason notA(String definition) {
        return switch (definition) {
            case "id" -> Reason.NOT_AN_ID;
            case "language" -> Reason.NOT_A_LANGUAGE;
            case "form", "words" -> Reason.EMPTY;
            case "date" -> Reason.NOT_A_DATE;
            case "dateTime" -> Reason.NOT_A_DATE_TIME;
            case "timeOfDay" -> Reason.NOT_A_TIME_OF_DAY;
            case "zone" -> Reason.NOT_A_ZONE;
            case "coordinates" -> Reason.NOT_A_POSITION;
            case "country" -> Reason.NOT_A_COUNTRY;
            case "sha256" -> Reason.NOT_A_HASH;
            default -> throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, definition);
        };
    }

    /// Ends a validation that has found enough; it has no other way out.
    static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1;

        Enough() {
            super(null, null, false, false);
        }
    }
}
