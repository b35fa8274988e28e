package org.retinue.exchange.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.retinue.tour.Sex;
import org.retinue.tour.Text;

/// The titles of courtesy that stand around a name: `H.E. Dr.`, `(Ms)`, `先生`.
final class Honorifics {

    private static final String LATIN =
            "mr|mrs|ms|miss|mme|mlle|dr|prof|professor|h\\.?\\s?e|h\\.?r\\.?h|sir|dame|madam|lord|lady|hon|the hon|"
                    + "rt\\.? hon|amb|ambassador|gen|col|capt|eng|sheikh|his excellency|her excellency|senator";
    private static final Pattern BEFORE =
            Pattern.compile("(?i)^(" + LATIN + ")(?:\\.\\s*|[\\s,]+)(?=\\p{L})");
    private static final Pattern BEHIND =
            Pattern.compile("(?i)[\\s,]*[(（\\[]?\\b(mr|mrs|ms|miss|dr|prof)\\b\\.?\\s*[)）\\]]?$");
    private static final Pattern CHINESE =
            Pattern.compile("(?<=\\p{IsHan})\\s*[(（]?(先生|女士|小姐|同志|阁下|博士|教授|殿下)[)）]?$");
    private static final Pattern FEMALE =
            Pattern.compile("(?i)mrs|ms|miss|mme|mlle|dame|madam|lady|her excellency|女士|小姐");
    private static final Pattern MALE = Pattern.compile("(?i)mr|sir|lord|his excellency|先生");
    private static final Pattern EXCELLENCY =
            Pattern.compile("(?i)h\\.?\\s?e\\.?|his excellency|her excellency|阁下|amb|ambassador");

    private Honorifics() {}

    /// A name, and what stood around it.
    record Parted(String name, List<String> honorifics) {}

    static Parted without(String name) {
        var found = new ArrayList<String>();
        var bare = name.strip();
        for (var more = true; more; ) {
            more = false;
            for (var pattern : List.of(BEFORE, BEHIND, CHINESE)) {
                var matcher = pattern.matcher(bare);
                if (matcher.find() && matcher.end() - matcher.start() < bare.length()) {
                    found.add(matcher.group(1));
                    bare =
                            (bare.substring(0, matcher.start()) + bare.substring(matcher.end()))
                                    .strip();
                    more = true;
                }
            }
        }
        return new Parted(bare, found);
    }

    /// What a title of courtesy says of the sex, if anything.
    static Sex sex(List<String> honorifics) {
        if (honorifics.stream().anyMatch(one -> FEMALE.matcher(plain(one)).matches())) {
            return Sex.FEMALE;
        }
        return honorifics.stream().anyMatch(one -> MALE.matcher(plain(one)).matches())
                ? Sex.MALE
                : Sex.UNKNOWN;
    }

    /// How one speaks to somebody of such titles, where they tell more than the sex.
    static Optional<Text> address(List<String> honorifics) {
        if (honorifics.stream().anyMatch(one -> EXCELLENCY.matcher(one.strip()).matches())) {
            return Optional.of(Text.of("Your Excellency", "阁下"));
        }
        return honorifics.stream()
                .filter(one ->
                        !FEMALE.matcher(plain(one)).matches()
                                && !MALE.matcher(plain(one)).matches())
                .findFirst()
                .map(TwoLanguages::of);
    }

    private static String plain(String honorific) {
        return honorific.replace(".", "").strip().toLowerCase(Locale.ROOT);
    }
}
