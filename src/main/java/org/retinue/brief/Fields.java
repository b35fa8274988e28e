package org.retinue.brief;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.retinue.tour.Id;
import org.retinue.tour.Text;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The members of an object in the order in which they are put; what is absent or empty is left
/// out.
final class Fields {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ObjectNode node = NODES.objectNode();

    ObjectNode node() {
        return node;
    }

    Fields put(String name, String value) {
        return value.isEmpty() ? this : set(name, NODES.stringNode(value));
    }

    Fields put(String name, int value) {
        return set(name, NODES.numberNode(value));
    }

    Fields put(String name, OptionalInt value) {
        return value.isPresent() ? put(name, value.getAsInt()) : this;
    }

    Fields put(String name, Enum<?> value) {
        return put(name, Word.of(value));
    }

    /// The value, unless it is the one that counts where none is given.
    <E extends Enum<E>> Fields put(String name, E value, E otherwise) {
        return value == otherwise ? this : put(name, value);
    }

    Fields put(String name, Id value) {
        return put(name, value.value());
    }

    /// Ids, dates and zones, which write themselves.
    Fields put(String name, Optional<?> value) {
        return value.isPresent() ? put(name, value.get().toString()) : this;
    }

    Fields put(String name, Text value) {
        return value.isEmpty() ? this : set(name, text(value));
    }

    Fields put(String name, JsonNode value) {
        return value.isEmpty() ? this : set(name, value);
    }

    Fields flag(String name, boolean value) {
        return value ? set(name, NODES.booleanNode(true)) : this;
    }

    <T> Fields put(String name, List<T> values, Function<T, JsonNode> form) {
        return values.isEmpty() ? this : list(name, values, form);
    }

    /// A list that is there even when it is empty.
    <T> Fields list(String name, Iterable<T> values, Function<T, JsonNode> form) {
        var array = NODES.arrayNode();
        values.forEach(value -> array.add(form.apply(value)));
        return set(name, array);
    }

    /// Ids and other things that write themselves, as strings.
    Fields put(String name, List<?> values) {
        return put(name, values, Fields::string);
    }

    static JsonNode string(Object value) {
        return NODES.stringNode(value.toString());
    }

    private static ObjectNode text(Text text) {
        var forms = NODES.objectNode();
        text.forms().forEach((language, form) -> forms.put(language.tag(), form));
        return forms;
    }

    private Fields set(String name, JsonNode value) {
        node.set(name, value);
        return this;
    }
}
