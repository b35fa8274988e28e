package org.retinue.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdTest {

    private static final List<Function<String, Id>> KINDS =
            List.of(
                    TourId::new,
                    ItemId::new,
                    TrackId::new,
                    SiteId::new,
                    RoomId::new,
                    PersonId::new,
                    VehicleId::new);

    private static final List<Supplier<Id>> NEW =
            List.of(
                    TourId::random,
                    ItemId::random,
                    TrackId::random,
                    SiteId::random,
                    RoomId::random,
                    PersonId::random,
                    VehicleId::random);

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "byd", "a-b", "a--", "x123456789"})
    void aShortLowerCaseWordIsAnId(String value) {
        for (var kind : KINDS) {
            assertEquals(value, kind.apply(value).value());
            assertEquals(value, kind.apply(value).toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-a", "A", "a b", "a_b", "é", "比亚迪", "a\n", "../a"})
    void anythingElseIsRefused(String value) {
        for (var kind : KINDS) {
            var refused = assertThrows(IllegalArgumentException.class, () -> kind.apply(value));
            assertEquals(
                    "An id is 1 to 64 characters of a-z, 0-9 and -, not starting with -: \""
                            + value
                            + "\"",
                    refused.getMessage());
        }
    }

    @Test
    void anIdHasSixtyFourCharactersAtMost() {
        assertEquals(64, new ItemId("a".repeat(64)).value().length());
        assertThrows(IllegalArgumentException.class, () -> new ItemId("a".repeat(65)));
    }

    @Test
    void newIdsHaveTheShapeAndDiffer() {
        for (var kind : NEW) {
            var made =
                    IntStream.range(0, 200)
                            .mapToObj(_ -> kind.get().value())
                            .collect(Collectors.toSet());
            assertEquals(200, made.size());
            assertTrue(made.stream().allMatch(value -> Id.SHAPE.matcher(value).matches()));
            assertTrue(made.stream().allMatch(value -> value.length() == 16));
        }
    }
}
