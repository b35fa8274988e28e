package org.retinue.ui.office;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.retinue.audience.Audience;
import org.retinue.audience.DataKind;
import org.retinue.audience.Scope;
import org.retinue.tour.AudienceChoice;
import org.retinue.tour.Language;
import org.retinue.tour.Office;
import org.retinue.tour.Text;

/// What the audiences of an office see, kind by kind, and what the office may change of that. What
/// is as usual is not kept.
record AudienceTable(Office office) {

    private static final int LONGEST = 40;

    /// Those that can be changed: everybody but those who have everything.
    List<Audience> audiences() {
        return Audience.all(office).stream().filter(audience -> !audience.isFull()).toList();
    }

    /// Whether the kind cannot be taken from the audience: nobody could tell its lines without.
    static boolean isNeeded(Audience audience, DataKind kind) {
        return new Audience("", Text.EMPTY, audience.scope(), new TreeSet<>()).sees(kind);
    }

    Office seeing(Audience audience, DataKind kind, boolean seen) {
        var choice = choice(audience.key());
        var sees = new TreeMap<>(choice.sees());
        var usual = audience.standard().map(Audience::of).filter(one -> one.sees(kind)).isPresent();
        if (seen == usual) {
            sees.remove(Audience.key(kind));
        } else {
            sees.put(Audience.key(kind), seen);
        }
        return with(audience.key(), choice.withSees(sees));
    }

    /// The office with an audience of its own, which sees nothing yet.
    Office adding(String name, Scope scope, Language language) {
        var added =
                new AudienceChoice(Text.in(language, name), Audience.key(scope), new TreeMap<>());
        return with(key(name), added);
    }

    Office naming(Audience audience, String name, Language language) {
        var choice = choice(audience.key());
        var changed = choice.name().with(language, name);
        return changed.isEmpty() ? office : with(audience.key(), choice.withName(changed));
    }

    Office without(Audience audience) {
        var changed = new TreeMap<>(office.audiences());
        changed.remove(audience.key());
        return office.withAudiences(changed);
    }

    private AudienceChoice choice(String key) {
        return office.audiences().getOrDefault(key, AudienceChoice.USUAL);
    }

    private Office with(String key, AudienceChoice choice) {
        SortedMap<String, AudienceChoice> changed = new TreeMap<>(office.audiences());
        if (choice.equals(AudienceChoice.USUAL)) {
            changed.remove(key);
        } else {
            changed.put(key, choice);
        }
        return office.withAudiences(changed);
    }

    /// The name as it can be typed in a command, and no other audience is called.
    private String key(String name) {
        var typed =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        var plain = typed.substring(0, Math.min(LONGEST, typed.length()));
        var key = plain.isEmpty() ? "own-1" : plain;
        for (var number = 2; isTaken(key); number++) {
            key = (plain.isEmpty() ? "own" : plain) + "-" + number;
        }
        return key;
    }

    private boolean isTaken(String key) {
        return Audience.of(office, key).isPresent();
    }
}
