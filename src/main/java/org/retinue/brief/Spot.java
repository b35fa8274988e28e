package org.retinue.brief;

import java.util.ArrayDeque;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A value in a document and its place there: the member or element of that name of the value
/// above.
record Spot(JsonNode value, @Nullable Spot above, String name) {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_POINTER = 400;

    static Spot root(JsonNode document) {
        return new Spot(document, null, "");
    }

    /// The pointer (RFC 6901) that names the place.
    String pointer() {
        var steps = new ArrayDeque<String>();
        for (var spot = this; spot != null && spot.above != null; spot = spot.above) {
            steps.addFirst(spot.name);
        }
        return pointer(steps.stream());
    }

    boolean has(String member) {
        return value.has(member);
    }

    /// The member of the name; a missing node where there is none.
    Spot at(String member) {
        return new Spot(value.path(member), this, member);
    }

    /// The member of the name, or nothing.
    Stream<Spot> maybe(String member) {
        return has(member) ? Stream.of(at(member)) : Stream.empty();
    }

    /// The elements of the list of that name; none where there is no such list.
    List<Spot> each(String list) {
        return at(list).elements().toList();
    }

    Stream<Spot> elements() {
        return IntStream.range(0, value.isArray() ? value.size() : 0)
                .mapToObj(index -> new Spot(value.path(index), this, Integer.toString(index)));
    }

    Stream<Spot> members() {
        return value.propertyNames().stream().map(this::at);
    }

    String text() {
        return value.stringValue("");
    }

    /// One step of a pointer. A name that a stranger chose is shortened, and what could not be seen
    /// in it, or would turn the writing around, is replaced.
    static String step(String name) {
        var shown =
                name.codePoints()
                        .limit(LONGEST_NAME)
                        .map(Spot::visible)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        var cut = name.codePointCount(0, name.length()) > LONGEST_NAME ? "…" : "";
        return "/" + shown.replace("~", "~0").replace("/", "~1") + cut;
    }

    /// A pointer of steps, shortened where it leads absurdly deep.
    static String pointer(Stream<String> steps) {
        var pointer = steps.map(Spot::step).reduce("", String::concat);
        return pointer.length() > LONGEST_POINTER
                ? pointer.substring(0, pointer.lastIndexOf('/', LONGEST_POINTER)) + "/…"
                : pointer;
    }

    private static int visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    '\uFFFD';
            default -> character;
        };
    }
}
