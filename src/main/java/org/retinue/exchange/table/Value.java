package org.retinue.exchange.table;

import java.time.LocalDate;
import java.time.LocalTime;
import org.retinue.exchange.Plain;

/// What stands in one cell of a table that leaves. Texts are without letters that nobody sees.
public sealed interface Value {

    static Value nothing() {
        return new Said("");
    }

    record Said(String text) implements Value {
        public Said {
            text = Plain.of(text);
        }
    }

    record Date(LocalDate day) implements Value {}

    record Time(LocalTime time) implements Value {}

    record Count(int number) implements Value {}

    /// As it is written where there are only letters.
    default String written() {
        return switch (this) {
            case Said(var text) -> text;
            case Date(var day) -> day.toString();
            case Time(var time) -> time.toString();
            case Count(var number) -> Integer.toString(number);
        };
    }
}
