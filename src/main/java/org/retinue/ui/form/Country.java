package org.retinue.ui.form;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.tour.Text;
import org.retinue.words.Words;

/// A country or region: its ISO 3166-1 code and its names in English and Chinese.
public record Country(String code, Text name) {

    /// All of them, in the order of the language.
    public static List<Country> all(Words words) {
        var order = Collator.getInstance(words.locale());
        return Arrays.stream(Locale.getISOCountries())
                .map(Country::named)
                .sorted(Comparator.comparing(country -> words.best(country.name), order))
                .toList();
    }

    /// The country of the code; nothing for an empty one.
    public static Optional<Country> of(String code) {
        return code.isEmpty() ? Optional.empty() : Optional.of(named(code));
    }

    /// What a picker of countries offers.
    public static Picker.Source<Country> source(Words words) {
        var all = all(words);
        return new Picker.Source<>(
                () -> all,
                country -> words.best(country.name),
                country ->
                        Stream.concat(
                                Stream.of(country.code), country.name.forms().values().stream()),
                words.say("ui.country.refused"));
    }

    private static Country named(String code) {
        var country = Locale.of("", code);
        return new Country(
                code,
                Text.of(
                        country.getDisplayCountry(Locale.UK),
                        country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE)));
    }
}
