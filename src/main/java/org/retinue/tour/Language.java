package org.retinue.tour;

import java.util.IllformedLocaleException;
import java.util.Locale;

/// A language by its BCP 47 tag in canonical form: `en`, `zh`, `pt-BR`.
public record Language(String tag) implements Comparable<Language> {

    public static final Language ENGLISH = new Language("en");
    public static final Language CHINESE = new Language("zh");
    public static final Language FRENCH = new Language("fr");
    public static final Language SPANISH = new Language("es");
    public static final Language RUSSIAN = new Language("ru");
    public static final Language ARABIC = new Language("ar");

    public Language {
        var canonical = canonical(tag);
        if (canonical.isEmpty() || !canonical.equals(tag)) {
            throw new IllegalArgumentException(
                    "Not a language tag such as en or zh: \"" + tag + "\"");
        }
    }

    /// The language of a tag in any usual writing: `EN`, `pt-br`.
    public static Language of(String tag) {
        return new Language(canonical(tag));
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /// English before Chinese before the rest by tag: the order in which forms of a text are
    /// listed.
    @Override
    public int compareTo(Language other) {
        var byRank = Integer.compare(rank(), other.rank());
        return byRank != 0 ? byRank : tag.compareTo(other.tag);
    }

    private int rank() {
        return switch (tag) {
            case "en" -> 0;
            case "zh" -> 1;
            default -> 2;
        };
    }

    private static String canonical(String tag) {
        try {
            return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException(
                    "Not a language tag such as en or zh: \"" + tag + "\"", e);
        }
    }

    @Override
    public String toString() {
        return tag;
    }
}
