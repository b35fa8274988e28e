package org.retinue.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.retinue.tour.CarFunction;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Duty;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Food;
import org.retinue.tour.GiftDirection;
import org.retinue.tour.Handover;
import org.retinue.tour.Interpreting;
import org.retinue.tour.LegMode;
import org.retinue.tour.PressAccess;
import org.retinue.tour.RoomClass;
import org.retinue.tour.SeatingForm;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.Sex;
import org.retinue.tour.SiteKind;
import org.retinue.tour.TourKind;
import org.retinue.tour.TravelTimes.Basis;
import org.retinue.tour.VehicleKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is promised of the published schemas.
class SchemaTest {

    private static final JsonNode PACK = schema("retinue-pack-1");
    private static final JsonNode LIBRARY = schema("retinue-library-1");

    static List<JsonNode> schemas() {
        return List.of(PACK, LIBRARY);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyFieldAndDefinitionSaysWhatItIs(JsonNode schema) {
        var silent = new ArrayList<String>();
        described(Spot.root(schema))
                .filter(spot -> !spot.has("title") || !spot.has("description"))
                .forEach(spot -> silent.add(spot.pointer()));
        assertEquals(List.of(), silent);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyObjectSaysWhichOtherFieldsItTakes(JsonNode schema) {
        var open = new ArrayList<String>();
        all(Spot.root(schema))
                .filter(spot -> spot.at("type").text().equals("object"))
                .filter(spot -> !spot.has("additionalProperties"))
                .forEach(spot -> open.add(spot.pointer()));
        assertEquals(List.of(), open);
    }

    /// They are matched whole.
    @ParameterizedTest
    @MethodSource("schemas")
    void everyPatternIsAnchored(JsonNode schema) {
        var loose = new ArrayList<String>();
        all(Spot.root(schema))
                .flatMap(spot -> spot.maybe("pattern"))
                .filter(spot -> !spot.text().matches("\\^[^|]*\\$|\\^.*\\)\\$"))
                .forEach(spot -> loose.add(spot.pointer()));
        assertEquals(List.of(), loose);
    }

    static List<List<Object>> words() {
        var items = "/$defs/item/properties/";
        return List.of(
                List.of(PACK, "/properties/tour/properties/kind", TourKind.values()),
                List.of(PACK, "/$defs/delegate/properties/role", DelegateRole.values()),
                List.of(PACK, items + "kind", EngagementKind.values()),
                List.of(PACK, items + "mode", LegMode.values()),
                List.of(PACK, items + "press", without(PressAccess.UNDECIDED)),
                List.of(PACK, items + "interpreting", without(Interpreting.UNDECIDED)),
                List.of(PACK, "/$defs/seating/properties/form", SeatingForm.values()),
                List.of(PACK, "/$defs/dish/properties/contains/items", Food.values()),
                List.of(PACK, "/$defs/car/properties/function", CarFunction.values()),
                List.of(PACK, "/$defs/stay/properties/class", RoomClass.values()),
                List.of(PACK, "/$defs/gift/properties/direction", GiftDirection.values()),
                List.of(PACK, "/$defs/gift/properties/handover", Handover.values()),
                List.of(PACK, "/$defs/person/properties/sex", without(Sex.UNKNOWN)),
                List.of(PACK, "/$defs/vehicle/properties/kind", without(VehicleKind.CAR)),
                List.of(PACK, "/$defs/assignment/properties/duty", Duty.values()),
                List.of(PACK, "/$defs/confirmation/properties/state", ConfirmationState.values()),
                List.of(PACK, "/$defs/note/properties/sensitivity", Sensitivity.values()),
                List.of(PACK, "/$defs/site/properties/kind", SiteKind.values()),
                List.of(LIBRARY, "/$defs/way/properties/basis", Basis.values()));
    }

    /// The words but the one that counts where none is given.
    private static <E extends Enum<E>> Enum<?>[] without(E absent) {
        return Arrays.stream(absent.getDeclaringClass().getEnumConstants())
                .filter(value -> value != absent)
                .toArray(Enum<?>[]::new);
    }

    /// A new word in the model needs one in the schema, and a thought whether old readers mind.
    @ParameterizedTest
    @MethodSource("words")
    void theSchemaKnowsTheWordsOfTheModel(List<Object> row) {
        var known = ((JsonNode) row.get(0)).at(row.get(1) + "/enum").valueStream();
        assertEquals(
                Arrays.stream((Enum<?>[]) row.get(2)).map(Word::of).toList(),
                known.map(JsonNode::stringValue).toList());
    }

    @Test
    void theSchemaKnowsTheWeekdays() {
        assertEquals(
                Arrays.stream(DayOfWeek.values()).map(Word::of).toList(),
                List.copyOf(PACK.at("/$defs/hours/properties/week/properties").propertyNames()));
    }

    /// Nothing is asked of the network, whatever a schema refers to or calls itself.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"$id\": \"urn:test\", \"$ref\": \"%s/other.json\"}",
                "{\"$id\": \"urn:test\", \"properties\": {\"format\": {\"$ref\": \"%s/a#/b\"}}}",
                "{\"$id\": \"urn:test\", \"$schema\": \"%s/dialect\"}",
                "{\"$id\": \"urn:test\", \"$ref\": \"file:///etc/hostname\"}",
                "{\"$id\": \"urn:test\", \"$ref\": \"classpath:/retinue/words/brief.properties\"}",
            })
    void noOtherSchemaIsEverLookedUp(String text) throws IOException {
        try (var server = ServerSocketChannel.open()) {
            var loopback = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
            server.bind(loopback).configureBlocking(false);
            var address = "http:/" + server.getLocalAddress();
            var texts = Map.of("urn:test", text.formatted(address));
            assertThrows(RuntimeException.class, () -> use(texts));
            assertNull(server.accept());
        }
    }

    private static void use(Map<String, String> texts) {
        Schema.of("urn:test", texts)
                .check(new JsonMapper().readTree("{\"format\": 1}"), new Problems());
    }

    /// A pack cannot choose its own schema.
    @Test
    void aSchemaThatADocumentNamesIsAnUnknownField() {
        var document =
                Samples.document().replaceFirst("\\{", "{\"\\$schema\": \"http://127.0.0.1\",");
        assertEquals(
                new Reading.Refused(
                        List.of(new Problem("/$schema", Reason.UNKNOWN_FIELD, List.of()))),
                Packs.read(Samples.bytes(document)));
    }

    private static Stream<Spot> described(Spot schema) {
        var parts = Stream.of("properties", "$defs").flatMap(part -> schema.at(part).members());
        return Stream.concat(Stream.of(schema), parts.flatMap(SchemaTest::described));
    }

    private static Stream<Spot> all(Spot spot) {
        var parts = Stream.concat(spot.members(), spot.elements());
        return Stream.concat(Stream.of(spot), parts.flatMap(SchemaTest::all));
    }

    private static JsonNode schema(String name) {
        try (var stream =
                SchemaTest.class.getResourceAsStream("/retinue/schema/" + name + ".schema.json")) {
            assertTrue(stream != null);
            return new JsonMapper().readTree(stream);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
