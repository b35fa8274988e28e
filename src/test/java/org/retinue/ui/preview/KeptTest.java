package org.retinue.ui.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class KeptTest {

    @Test
    void whatWasUsedLastStays() {
        var kept = new Kept<String, Integer>(10, Integer::longValue);
        kept.put("one", 4);
        kept.put("two", 4);
        kept.get("one");
        kept.put("three", 4);
        assertEquals(
                List.of(Optional.of(4), Optional.empty(), Optional.of(4)),
                List.of(kept.get("one"), kept.get("two"), kept.get("three")));
    }

    @Test
    void theNewestStaysHoweverHeavy() {
        var kept = new Kept<String, Integer>(10, Integer::longValue);
        kept.put("small", 1);
        kept.put("large", 11);
        assertEquals(Optional.of(11), kept.get("large"));
        assertEquals(1, kept.size());
    }

    @Property
    void moreThanTheBoundIsNeverKeptButForOne(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 9) Integer> keys,
            @ForAll @Size(value = 40) List<@IntRange(min = 1, max = 30) Integer> weights) {
        var kept = new Kept<Integer, Integer>(50, Integer::longValue);
        for (var at = 0; at < keys.size(); at++) {
            kept.put(keys.get(at), weights.get(at));
            assertEquals(Optional.of(weights.get(at)), kept.get(keys.get(at)));
            var sum =
                    IntStream.rangeClosed(0, 9)
                            .mapToObj(kept::get)
                            .flatMap(Optional::stream)
                            .mapToLong(Integer::longValue)
                            .sum();
            assertEquals(sum, kept.weighs());
            assertTrue(sum <= 50 || kept.size() == 1, kept.size() + " weigh " + sum);
        }
    }
}
