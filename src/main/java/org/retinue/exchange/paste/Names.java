package org.retinue.exchange.paste;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.retinue.tour.Text;
import org.retinue.words.Sounds;

/// Finds known things by their names in any language, whatever the accents and the case; also where
/// a name stands within a longer text. Names are indexed by their words, and Chinese ones by their
/// characters, so that thousands of them are looked up at once; each text is looked up once.
public final class Names<I> {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern EDGE =
            Pattern.compile("(?<=\\p{IsHan})(?=[a-z0-9])|(?<=[a-z0-9])(?=\\p{IsHan})");
    private static final Pattern HAN = Pattern.compile("(?<=\\p{IsHan})(?=\\p{IsHan})");
    private static final Pattern LETTERS = Pattern.compile("[A-Za-z' -]{2,40}");
    private static final int LONGEST = 300;
    private static final int MOST = 6;

    private final Map<String, List<I>> exact = new HashMap<>();
    private final Map<String, List<Name<I>>> byFirstPart = new HashMap<>();
    private final Map<String, List<Name<I>>> byPart = new HashMap<>();
    private final Map<String, List<I>> sounds = new HashMap<>();
    private final Map<String, Near<I>> found = new HashMap<>();

    public Names(Map<I, Text> things) {
        var names = new ArrayList<Name<I>>();
        things.forEach((id, text) ->
                text.forms().values().forEach(form -> names.add(Name.of(folded(form), id))));
        names.sort(Comparator.<Name<I>>comparingInt(name -> name.parts().length()).reversed());
        names.forEach(this::add);
    }

    /// Things whose names stand within the text, the longest name first, and things within whose
    /// names the text stands.
    public record Near<I>(List<I> inside, List<I> around) {

        public List<I> all() {
            return Stream.concat(inside.stream(), around.stream()).distinct().toList();
        }
    }

    /// Letters and digits alone, without accents, words with a space between them.
    public static String folded(String name) {
        var plain = OTHER.matcher(Sounds.folded(name)).replaceAll(" ");
        return EDGE.matcher(plain).replaceAll(" ").strip();
    }

    /// The things of exactly this name.
    public List<I> exactly(String typed) {
        return exact.getOrDefault(folded(typed), List.of());
    }

    public Near<I> near(String text) {
        return found.computeIfAbsent(folded(text), this::search);
    }

    /// The thing whose name stands within the text; the longest name of several.
    public Optional<I> in(String text) {
        return near(text).inside().stream().findFirst();
    }

    /// Things whose Chinese name sounds as typed: by its syllables or their initials.
    List<I> sounding(String typed) {
        if (!LETTERS.matcher(typed.strip()).matches()) {
            return List.of();
        }
        if (sounds.isEmpty()) {
            sounds.put("", List.of());
            exact.forEach((name, ids) ->
                    Sounds.of(name)
                            .forEach(sound ->
                                    sounds.computeIfAbsent(sound, _ -> new ArrayList<>())
                                            .addAll(ids)));
        }
        return sounds.getOrDefault(folded(typed).replace(" ", ""), List.of());
    }

    private void add(Name<I> name) {
        var same = exact.computeIfAbsent(name.folded(), _ -> new ArrayList<>());
        if (!same.contains(name.id())) {
            same.add(name.id());
        }
        if (name.isTelling()) {
            var parts = name.parts().strip().split(" ", -1);
            byFirstPart.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(name);
            for (var part : new LinkedHashSet<>(List.of(parts))) {
                byPart.computeIfAbsent(part, _ -> new ArrayList<>()).add(name);
            }
        }
    }

    private Near<I> search(String folded) {
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return new Near<>(List.of(), List.of());
        }
        var wanted = Name.of(folded, folded);
        return new Near<>(
                some(inside(wanted.parts())),
                wanted.isTelling() ? some(around(wanted.parts())) : List.of());
    }

    private Stream<Name<I>> inside(String text) {
        var names = new ArrayList<Name<I>>();
        for (var at = 0; at + 1 < text.length(); at = text.indexOf(' ', at + 1)) {
            var place = at;
            var part = text.substring(at + 1, text.indexOf(' ', at + 1));
            byFirstPart.getOrDefault(part, List.of()).stream()
                    .filter(name -> text.startsWith(name.parts(), place))
                    .forEach(names::add);
        }
        return names.stream()
                .sorted(Comparator.<Name<I>>comparingInt(name -> name.parts().length()).reversed());
    }

    /// Looks among the names that hold the rarest part of the text.
    private Stream<Name<I>> around(String text) {
        return Stream.of(text.strip().split(" ", -1))
                .map(part -> byPart.getOrDefault(part, List.of()))
                .min(Comparator.comparingInt(List::size))
                .orElse(List.of())
                .stream()
                .filter(name -> name.parts().contains(text));
    }

    private static <I> List<I> some(Stream<Name<I>> names) {
        return names.map(Name::id).distinct().limit(MOST).toList();
    }

    /// A name, also with a space around each of its words and Chinese characters.
    private record Name<I>(String folded, String parts, I id) {

        static <I> Name<I> of(String folded, I id) {
            return new Name<>(folded, " " + HAN.matcher(folded).replaceAll(" ") + " ", id);
        }

        /// Shorter names stand within too many words.
        boolean isTelling() {
            return folded.length()
                    >= (folded.codePoints().anyMatch(Character::isIdeographic) ? 2 : 3);
        }
    }
}
