package org.retinue.words;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.tour.Trouble;

/// What the program says in one language. A key's first part names its bundle: `check.T-4` stands
/// in `check.properties`. Placeholders are those of [MessageFormat].
public final class Words {

    /// Marks that turn the direction of what follows, and are seen by nobody.
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    /// The languages in which everything is said.
    public static final List<Language> LANGUAGES = List.of(Language.ENGLISH, Language.CHINESE);

    /// The languages of papers: those of the United Nations. Only the words of papers are said in
    /// all of them.
    public static final List<Language> PAPER_LANGUAGES =
            List.of(
                    Language.ENGLISH,
                    Language.CHINESE,
                    Language.FRENCH,
                    Language.SPANISH,
                    Language.RUSSIAN,
                    Language.ARABIC);

    private final Language language;
    private final boolean onScreen;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    private Words(Language language, boolean onScreen) {
        this.language = language;
        this.onScreen = onScreen;
    }

    /// The words of the language, or the English ones where the program does not speak it.
    public static Words in(Language language) {
        return new Words(LANGUAGES.contains(language) ? language : Language.ENGLISH, true);
    }

    /// The words of a paper's language, or the English ones where no paper is printed in it.
    public static Words onPaper(Language language) {
        return new Words(PAPER_LANGUAGES.contains(language) ? language : Language.ENGLISH, false);
    }

    public Language language() {
        return language;
    }

    /// Whether the language is written from right to left.
    public boolean isFromRight() {
        return language.equals(Language.ARABIC);
    }

    /// All languages, this one first: the order in which the forms of a text are asked for.
    public List<Language> languages() {
        return Stream.concat(Stream.of(language), LANGUAGES.stream()).distinct().toList();
    }

    /// The sentence of the key, with the values in the places of its placeholders.
    public String say(String key, Object... values) {
        var sentence = bundle(key.substring(0, key.indexOf('.'))).getString(key);
        return new MessageFormat(sentence, locale()).format(values);
    }

    /// What a value of an enumeration is called: `tour.EngagementKind.TALKS`.
    public String name(Enum<?> value) {
        var type = value.getDeclaringClass();
        var room = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        return say(room + "." + type.getSimpleName() + "." + value.name());
    }

    /// The form of the text in this language, or the nearest there is. On a screen the letters that
    /// would show a name otherwise than it is written are told by their numbers; papers leave out
    /// whatever has no look.
    public String best(Text text) {
        var best = text.best(language);
        return onScreen ? TURNING.matcher(best).replaceAll(Words::numbered) : best;
    }

    private static String numbered(MatchResult mark) {
        return "[U+%04X]".formatted(mark.group().codePointAt(0));
    }

    /// What is broken, in a plain sentence.
    public String trouble(Trouble trouble) {
        var details = new ArrayList<Object>(trouble.details());
        if (trouble.kind() == Trouble.Kind.LEAK) {
            details.set(0, say("office.kind." + details.getFirst()));
        }
        return say("tour.Trouble." + trouble.kind(), details.toArray());
    }

    /// Everything that is said under keys of the bundle, with its placeholders.
    public List<String> everything(String bundle) {
        var sentences = bundle(bundle);
        return sentences.keySet().stream().map(sentences::getString).toList();
    }

    /// Date with the year, as the language writes it: `11 Sept 2023`, `2023年9月11日`.
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(dateStyle()).withLocale(locale()).format(date);
    }

    /// Arabic's shorter style is digits with marks of direction, in which day and month trade
    /// places.
    private FormatStyle dateStyle() {
        return language.equals(Language.ARABIC) ? FormatStyle.LONG : FormatStyle.MEDIUM;
    }

    public String weekday(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale());
    }

    /// The weekday as a heading begins with it: `Lundi`.
    public String headingWeekday(LocalDate date) {
        var name = weekday(date);
        return name.substring(0, 1).toUpperCase(locale()) + name.substring(1);
    }

    /// Hours and minutes, the same in every language: `09:30`.
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time);
    }

    /// English as written in Britain, so that days stand before months; Chinese in simplified
    /// characters; Arabic with the digits of clocks, flight numbers and telephones.
    public Locale locale() {
        return switch (language.tag()) {
            case "en" -> Locale.UK;
            case "zh" -> Locale.SIMPLIFIED_CHINESE;
            case "ar" -> Locale.forLanguageTag("ar-u-nu-latn");
            default -> language.locale();
        };
    }

    private ResourceBundle bundle(String name) {
        return bundles.computeIfAbsent(
                name,
                _ ->
                        ResourceBundle.getBundle(
                                "retinue.words." + name,
                                language.locale(),
                                ResourceBundle.Control.getNoFallbackControl(
                                        ResourceBundle.Control.FORMAT_PROPERTIES)));
    }
}
