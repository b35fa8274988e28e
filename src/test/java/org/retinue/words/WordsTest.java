package org.retinue.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.retinue.Program;
import org.retinue.check.Rule;
import org.retinue.check.RulePacks;
import org.retinue.tour.Language;
import org.retinue.tour.Trouble;

/// What the program says, it says in every language and uses. Each test lists the lines to mend.
class WordsTest {

    private static final Path BUNDLES = Path.of("resources/words");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("resources/paper");

    /// Rooms whose enumerations are words of the field, all of which have names.
    private static final Set<String> ROOMS_OF_WORDS = Set.of("tour", "check", "edit");

    /// Rooms that hold no sentences: what looks like a key there is something else.
    private static final Set<String> SILENT =
            Set.of(
                    "tour",
                    "edit",
                    "check",
                    "arrange",
                    "release",
                    "audience",
                    "seating",
                    "store",
                    "brief");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    private static final Pattern VOWELS = Pattern.compile("[\\u064b-\\u0652\\u0670]");
    private static final Pattern LONE_QUOTE = Pattern.compile("(?<!')'(?!['{}])");

    @Test
    void thereAreWords() throws IOException {
        assertTrue(bundles().contains("tour") && bundles().contains("check"), "no bundles found");
        assertTrue(literals().contains("check.overlap"), "no sources found");
    }

    @Test
    void everyLanguageHasTheSameKeys() throws IOException {
        var mend = new ArrayList<String>();
        for (var bundle : bundles()) {
            var all = new TreeSet<String>();
            for (var language : languages(bundle)) {
                all.addAll(lines(bundle, language).keySet());
            }
            for (var language : languages(bundle)) {
                var there = lines(bundle, language).keySet();
                all.stream()
                        .filter(key -> !there.contains(key))
                        .forEach(key -> mend.add(add(bundle, language, key)));
            }
        }
        assertEquals(List.of(), mend);
    }

    /// What a paper says it says in the language of the paper: not a word of it is in a bundle of
    /// the windows alone.
    @Test
    void everythingThatAPaperSaysIsSaidInTheLanguagesOfPapers() throws IOException {
        var bundles = bundles();
        assertEquals(
                List.of(),
                Stream.of(SOURCES.resolve("org/retinue/print"), TEMPLATES)
                        .flatMap(WordsTest::literals)
                        .filter(literal -> looksLikeAKey(literal, bundles))
                        .map(WordsTest::room)
                        .distinct()
                        .filter(bundle -> !languages(bundle).equals(Words.PAPER_LANGUAGES))
                        .toList());
    }

    /// The marks of vowels stand beside their letters on paper, not above them.
    @Test
    void arabicIsWrittenWithoutTheMarksOfVowels() throws IOException {
        var arabic = Language.of("ar");
        var mend = new ArrayList<String>();
        for (var bundle : bundles()) {
            if (languages(bundle).contains(arabic)) {
                lines(bundle, arabic).entrySet().stream()
                        .filter(line -> VOWELS.matcher(line.getValue()).find())
                        .map(line -> file(bundle, arabic) + ": " + line.getKey())
                        .forEach(mend::add);
            }
        }
        assertEquals(List.of(), mend);
    }

    @Test
    void aKeyStandsOnceAndInTheBundleOfItsName() throws IOException {
        var mend = new ArrayList<String>();
        for (var bundle : bundles()) {
            for (var language : languages(bundle)) {
                var seen = new TreeSet<String>();
                for (var line : Files.readAllLines(file(bundle, language))) {
                    var key = line.split("=", 2)[0];
                    if (line.contains("=")
                            && !line.startsWith("#")
                            && (!key.startsWith(bundle + ".") || !seen.add(key))) {
                        mend.add(remove(bundle, language, key));
                    }
                }
            }
        }
        assertEquals(List.of(), mend);
    }

    @Test
    void everySentenceCanBeFilledAlikeInEachLanguage() throws IOException {
        var mend = new ArrayList<String>();
        for (var bundle : bundles()) {
            var english = lines(bundle, Language.ENGLISH);
            for (var language : languages(bundle)) {
                lines(bundle, language)
                        .forEach((key, sentence) -> {
                            var wanted = placeholders(english.getOrDefault(key, sentence));
                            if (!placeholders(sentence).equals(wanted)) {
                                mend.add(
                                        change(bundle, language, key, "uses the places " + wanted));
                            }
                        });
            }
        }
        assertEquals(List.of(), mend);
    }

    @Test
    void everySentenceIsAPatternWhoseApostrophesAreDoubled() throws IOException {
        var mend = new ArrayList<String>();
        for (var bundle : bundles()) {
            for (var language : languages(bundle)) {
                lines(bundle, language)
                        .forEach((key, sentence) -> {
                            assertTrue(new MessageFormat(sentence).getFormats().length < 10, key);
                            if (LONE_QUOTE.matcher(sentence).find()) {
                                mend.add(change(bundle, language, key, "writes '' for '"));
                            }
                        });
            }
        }
        assertEquals(List.of(), mend);
    }

    @Test
    void everyKeyThatTheProgramUsesIsThere() throws IOException {
        var keys = keys();
        var bundles = bundles();
        assertEquals(
                List.of(),
                literals().stream()
                        .filter(literal -> looksLikeAKey(literal, bundles))
                        .filter(literal -> !keys.contains(literal))
                        .map(key -> add(room(key), Language.ENGLISH, key))
                        .toList());
    }

    @Test
    void everyValueOfAnEnumerationHasAName() throws IOException {
        var keys = keys();
        var bundles = bundles();
        assertEquals(
                List.of(),
                names().entrySet().stream()
                        .filter(names ->
                                isWordOfTheField(names.getKey(), bundles)
                                        || keys.stream().anyMatch(isBelow(names.getKey())))
                        .flatMap(names ->
                                names.getValue().stream().map(value -> names.getKey() + value))
                        .filter(key -> !keys.contains(key))
                        .map(key -> add(room(key), Language.ENGLISH, key))
                        .toList());
    }

    @Test
    void noKeyIsThereInVain() throws IOException {
        var literals = literals();
        var names = names();
        assertEquals(
                List.of(),
                keys().stream()
                        .filter(key -> !literals.contains(key))
                        .filter(key -> !isName(key, names))
                        .filter(key -> !isMadeFromAPrefix(key, literals, names))
                        .map(key -> remove(room(key), Language.ENGLISH, key))
                        .toList());
    }

    /// What the office's page says of the rules; whoever adds a rule, a number or a source words
    /// it.
    @Test
    void everyRuleNumberAndSourceIsWorded() throws IOException {
        var keys = keys();
        var settings = RulePacks.general().settings().keySet();
        var packs = RulePacks.names();
        var wanted =
                Stream.of(
                        Stream.of(Rule.values())
                                .flatMap(rule ->
                                        Stream.of(
                                                "office.rule." + rule.code(),
                                                "office.family." + rule.code().charAt(0))),
                        settings.stream()
                                .filter(key -> key.contains("."))
                                .flatMap(key ->
                                        Stream.of(
                                                "office.number." + key,
                                                "office.unit." + key.replaceFirst(".*\\.", ""))),
                        packs.stream().map(pack -> "check.pack." + pack),
                        packs.stream()
                                .flatMap(pack ->
                                        Stream.of(Rule.values())
                                                .flatMap(rule ->
                                                        RulePacks.sources(pack, rule).stream()))
                                .map(source -> "office.source." + source));
        assertEquals(
                List.of(),
                wanted.flatMap(all -> all)
                        .distinct()
                        .filter(key -> !keys.contains(key))
                        .map(key -> add(room(key), Language.ENGLISH, key))
                        .toList());
    }

    private static boolean isWordOfTheField(String prefix, List<String> bundles) {
        return ROOMS_OF_WORDS.contains(room(prefix)) && bundles.contains(room(prefix));
    }

    private static boolean isName(String key, Map<String, Set<String>> names) {
        var type = key.substring(0, key.lastIndexOf('.') + 1);
        return names.getOrDefault(type, Set.of()).contains(key.substring(type.length()));
    }

    /// A key made from a literal such as `ui.screen.` and a value; where the literal is the name of
    /// an enumeration the value is one of it.
    private static boolean isMadeFromAPrefix(
            String key, Set<String> literals, Map<String, Set<String>> names) {
        return literals.stream()
                .filter(literal ->
                        literal.endsWith(".") && literal.indexOf('.') < literal.length() - 1)
                .filter(literal -> !names.containsKey(literal))
                .anyMatch(key::startsWith);
    }

    private static boolean looksLikeAKey(String literal, List<String> bundles) {
        return literal.matches("[a-z]+(\\.[A-Za-z][A-Za-z0-9_-]*)+")
                && !literal.matches(".*\\.(css|json|html|sql|properties|ttf|png|retinue|db)")
                && bundles.contains(room(literal));
    }

    /// The values of every enumeration by the beginning of their keys: `tour.TourKind.`. The kinds
    /// of trouble go by the name of the exception.
    private static Map<String, Set<String>> names() {
        return Program.CLASSES.stream()
                .filter(JavaClass::isEnum)
                .map(JavaClass::reflect)
                .collect(
                        Collectors.toMap(
                                WordsTest::prefix,
                                type ->
                                        Stream.of(type.getEnumConstants())
                                                .map(value -> ((Enum<?>) value).name())
                                                .collect(Collectors.toCollection(TreeSet::new)),
                                (one, other) -> {
                                    one.addAll(other);
                                    return one;
                                },
                                TreeMap::new));
    }

    private static String prefix(Class<?> type) {
        var room = type.getPackageName().replaceFirst(".*\\.", "");
        var spoken = type.equals(Trouble.Kind.class) ? Trouble.class : type;
        return room + "." + spoken.getSimpleName() + ".";
    }

    private static Predicate<String> isBelow(String prefix) {
        return key -> key.startsWith(prefix);
    }

    private static Set<String> placeholders(String sentence) {
        return PLACEHOLDER
                .matcher(sentence)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> bundles() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties") && !name.contains("_"))
                    .map(name -> name.replace(".properties", ""))
                    .sorted()
                    .toList();
        }
    }

    /// A bundle in more languages than the windows speak is one of papers, and whole in all of
    /// those.
    private static List<Language> languages(String bundle) {
        return Words.PAPER_LANGUAGES.stream()
                        .filter(language -> !Words.LANGUAGES.contains(language))
                        .anyMatch(language -> Files.exists(file(bundle, language)))
                ? Words.PAPER_LANGUAGES
                : Words.LANGUAGES;
    }

    private static Path file(String bundle, Language language) {
        var suffix = language.equals(Language.ENGLISH) ? "" : "_" + language;
        return BUNDLES.resolve(bundle + suffix + ".properties");
    }

    private static Map<String, String> lines(String bundle, Language language) throws IOException {
        var lines = new Properties();
        try (var reader = Files.newBufferedReader(file(bundle, language))) {
            lines.load(reader);
        }
        return lines.stringPropertyNames().stream()
                .collect(
                        Collectors.toMap(
                                key -> key, lines::getProperty, (one, _) -> one, TreeMap::new));
    }

    private static Set<String> keys() throws IOException {
        var keys = new TreeSet<String>();
        for (var bundle : bundles()) {
            keys.addAll(lines(bundle, Language.ENGLISH).keySet());
        }
        return keys;
    }

    /// What stands between quotes in the rooms that speak and in the templates of the papers.
    private static Set<String> literals() {
        return Stream.of(SOURCES, TEMPLATES)
                .flatMap(WordsTest::literals)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> literals(Path root) {
        try (var files = Files.walk(root)) {
            var literals = new TreeSet<String>();
            for (var file : files.filter(WordsTest::speaks).toList()) {
                LITERAL.matcher(Files.readString(file))
                        .results()
                        .forEach(found -> literals.add(found.group(1)));
            }
            return literals.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean speaks(Path file) {
        var name = file.getFileName().toString();
        if (!file.startsWith(SOURCES)) {
            return name.endsWith(".html");
        }
        var room = SOURCES.resolve("org").resolve("retinue").relativize(file).getName(0);
        return name.endsWith(".java") && !SILENT.contains(room.toString());
    }

    private static String room(String key) {
        return key.substring(0, key.indexOf('.'));
    }

    private static String add(String bundle, Language language, String key) {
        return "add to " + file(bundle, language) + ": " + key + "=";
    }

    private static String remove(String bundle, Language language, String key) {
        return "remove from " + file(bundle, language) + ": " + key;
    }

    private static String change(String bundle, Language language, String key, String wanted) {
        return "change in " + file(bundle, language) + ": " + key + " " + wanted;
    }
}
