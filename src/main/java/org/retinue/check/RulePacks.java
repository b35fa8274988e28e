package org.retinue.check;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.retinue.tour.RuleChoice;
import org.retinue.tour.Trouble;

/// The rule packs that the program carries: files with the numbers of the rules and where each
/// comes from. Every pack says only what differs from the general one.
///
/// Where a number comes from is a name such as `trade-gov`, which is worded elsewhere; without one
/// it is our own proposal.
public final class RulePacks {

    /// The pack for every tour of which nobody says more.
    public static final String GENERAL = "general";

    /// Where a number comes from that is our own proposal.
    public static final String HOUSE = "house";

    private static final String SOURCE = ".source";

    private static final Map<String, Map<String, String>> LINES = read(GENERAL, "china-2013-14");

    private static final Map<String, Numbers> PACKS = numbers(LINES);

    private RulePacks() {}

    /// The numbers for every tour, unless an office decides otherwise.
    public static Numbers general() {
        return pack(GENERAL).orElseThrow();
    }

    /// The names of all packs, the general one first.
    public static List<String> names() {
        return List.copyOf(PACKS.keySet());
    }

    /// The numbers of the pack, where there is one of that name.
    public static Optional<Numbers> pack(String name) {
        return Optional.ofNullable(PACKS.get(name));
    }

    /// The numbers for a tour: of the pack that the tour, or else its office, has chosen, but for
    /// those that the office, and those that the tour has otherwise.
    public static Numbers numbers(RuleChoice office, RuleChoice tour) {
        return tour.pack()
                .or(office::pack)
                .map(RulePacks::known)
                .orElse(RulePacks.general())
                .with(office.numbers())
                .with(tour.numbers());
    }

    /// The numbers for what concerns no single tour.
    public static Numbers numbers(RuleChoice office) {
        return numbers(office, RuleChoice.OFFICE);
    }

    private static Numbers known(String name) {
        return pack(name).orElseGet(() -> RulePacks.general().refusing(name));
    }

    /// Where the pack has the numbers of the rule from, each source once.
    public static List<String> sources(String pack, Rule rule) {
        var lines = LINES.getOrDefault(pack, Map.of());
        var ofRule = lines.getOrDefault(rule.code() + SOURCE, HOUSE);
        return lines.keySet().stream()
                .filter(key -> !key.endsWith(SOURCE) && key.startsWith(rule.code() + "."))
                .map(key -> lines.getOrDefault(key + SOURCE, ofRule))
                .distinct()
                .toList();
    }

    private static Map<String, Map<String, String>> read(String general, String... others) {
        var packs = new LinkedHashMap<String, Map<String, String>>();
        var base = lines(general);
        packs.put(general, base);
        for (var other : others) {
            var lines = new TreeMap<>(base);
            lines.putAll(lines(other));
            packs.put(other, lines);
        }
        return packs;
    }

    private static Map<String, Numbers> numbers(Map<String, Map<String, String>> packs) {
        var numbers = new LinkedHashMap<String, Numbers>();
        packs.forEach((name, lines) -> numbers.put(name, numbers(name, lines)));
        return numbers;
    }

    private static Numbers numbers(String name, Map<String, String> lines) {
        var settings = new TreeMap<String, Setting>();
        var wrong = new ArrayList<String>();
        lines.forEach((key, value) -> {
            if (!key.endsWith(SOURCE)) {
                Wanted.by(key)
                        .read(value)
                        .ifPresentOrElse(
                                setting -> settings.put(key, setting), () -> wrong.add(key));
            }
        });
        if (!wrong.isEmpty()) {
            throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, "rules/" + name + ": " + wrong);
        }
        return new Numbers(settings, List.of());
    }

    private static Map<String, String> lines(String name) {
        var file = "/retinue/rules/" + name + ".properties";
        var read = new Properties();
        try (var stream = RulePacks.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, "rules/" + name);
            }
            read.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, e, "rules/" + name);
        }
        var lines = new TreeMap<String, String>();
        read.stringPropertyNames().forEach(key -> lines.put(key, read.getProperty(key)));
        return lines;
    }
}
