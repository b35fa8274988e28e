package org.retinue.print;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.retinue.tour.Language;
import org.retinue.tour.Person;

/// By which part of their names people are looked up in a list.
final class FamilyNames {

    /// Where the family name stands before the given one.
    private static final Set<String> FAMILY_FIRST =
            Set.of("CN", "HK", "MO", "TW", "KR", "KP", "VN");

    private static final Set<String> HONORIFICS =
            Set.of(
                    "mr",
                    "mrs",
                    "ms",
                    "miss",
                    "dr",
                    "prof",
                    "professor",
                    "h.e",
                    "h.r.h",
                    "h.m",
                    "sir",
                    "dame",
                    "madam",
                    "mme",
                    "sheikh",
                    "eng",
                    "hon",
                    "gen",
                    "col",
                    "amb");

    private FamilyNames() {}

    /// The family name with the whole name behind it, in letters that do not tell small from
    /// capital. It is the word in capitals, as many papers write it; else the first or the last
    /// word, by the custom of the country.
    static String of(Person person) {
        var words = words(person.name().best(Language.ENGLISH));
        if (words.isEmpty()) {
            return "";
        }
        var family =
                words.stream()
                        .filter(FamilyNames::isInCapitals)
                        .findFirst()
                        .orElse(
                                FAMILY_FIRST.contains(person.country())
                                        ? words.getFirst()
                                        : words.getLast());
        return (family + " " + String.join(" ", words)).toLowerCase(Locale.ROOT);
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.split("[\\s,]+"))
                .filter(word -> !word.isEmpty() && !isHonorific(word))
                .toList();
    }

    private static boolean isHonorific(String word) {
        return HONORIFICS.contains(word.toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""));
    }

    private static boolean isInCapitals(String word) {
        return word.length() > 2
                && word.chars().allMatch(letter -> Character.isUpperCase(letter) || letter == '-');
    }
}
