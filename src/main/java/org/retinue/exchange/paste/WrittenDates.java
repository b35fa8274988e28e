package org.retinue.exchange.paste;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.retinue.words.TypedDates;

/// Finds dates, weekdays and numbers of days in what people write into a cell or above a table.
final class WrittenDates {

    private static final String MONTHS = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)";
    private static final String MONTH =
            MONTHS + "(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?";

    /// A date that says itself which part of it is the month.
    private static final Pattern PLAIN =
            Pattern.compile(
                    "(?<![0-9:.])(?:"
                            + "(?:[0-9]{4} ?年 ?)?[0-9]{1,2} ?月 ?[0-9]{1,2}(?: ?[日号])?(?![0-9])"
                            + "|[0-9]{4}[-/.] ?[0-9]{1,2}[-/.] ?[0-9]{1,2}(?![0-9])"
                            + "|[0-9]{1,2}(?:st|nd|rd|th)?[ -]?(?:of )?"
                            + MONTH
                            + ",?(?:[ -][0-9]{4})?(?![a-z0-9:])"
                            + "|\\b"
                            + MONTH
                            + " ?[0-9]{1,2}(?:st|nd|rd|th)?(?![0-9:.])"
                            + "(?:,? ?[0-9]{4}(?![0-9:]))?)");

    private static final Pattern NUMBERS =
            Pattern.compile(
                    "(?<![0-9:./-])(?<first>[0-9]{1,2})(?<sign>[-/.])(?<second>[0-9]{1,2})"
                            + "(?:\\k<sign>(?<year>[0-9]{4}|[0-9]{2}))?(?![0-9:./-])");
    private static final Pattern OF_MONTH =
            Pattern.compile(
                    "(?<![0-9:.月])(?<day>[0-9]{1,2}) ?(?:日|号|th\\b|st\\b|nd\\b|rd\\b)(?!程)");
    private static final Pattern OF_VISIT =
            Pattern.compile(
                    "\\b(?:day|d) ?-?(?<number>[0-9]{1,2})\\b|第 ?(?<chinese>[0-9一二三四五六七八九十]{1,3}) ?[天日]");
    private static final Pattern WEEKDAY =
            Pattern.compile(
                    "(?:星期|礼拜|周|週)(?<chinese>[一二三四五六日天])(?![年期])"
                            + "|\\b(?<english>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|r|rs|ur)?(?:day)?\\b\\.?"
                            + "|\\((?<bare>[一二三四五六日])\\)");
    private static final Pattern CHINESE_DATE =
            Pattern.compile("(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十]{1,3})[日号]?");
    private static final Pattern LETTERS = Pattern.compile("[\\p{L}\\p{N}]");
    private static final int MOST_LETTERS_BESIDE = 24;
    private static final String CHINESE_DIGITS = "一二三四五六七八九";

    private WrittenDates() {}

    /// A date in a text, and what else stands there.
    record Found(WrittenDate date, String rest) {}

    /// The date of a text that is about the day, but for a few words (a city) beside it.
    static Optional<WrittenDate> alone(String text) {
        return find(text)
                .filter(found -> isLittle(found.rest()))
                .filter(found -> WrittenTime.of(text).isEmpty() && TimedLine.of(text).isEmpty())
                .map(Found::date);
    }

    /// A few words, and no further number: two days together are a title, not a date.
    private static boolean isLittle(String rest) {
        var words = OF_VISIT.matcher(rest).replaceAll("");
        return LETTERS.matcher(words).results().count() <= MOST_LETTERS_BESIDE
                && words.chars().noneMatch(Character::isDigit);
    }

    /// The weekday, where a cell says nothing else.
    static Optional<DayOfWeek> weekday(String text) {
        return find(text)
                .filter(found -> found.date() instanceof WrittenDate.Named)
                .filter(found -> found.rest().isEmpty())
                .flatMap(found -> found.date().weekday());
    }

    /// Where the date ends with which the text begins; in letters of the text.
    static Optional<Integer> atStart(String text) {
        var plain = plain(text);
        var found = find(plain);
        if (found.isEmpty() || plain.length() != text.length()) {
            return Optional.empty();
        }
        var at = plain.length() - found.get().rest().length();
        var isFirst = at > 0 && plain.endsWith(found.get().rest()) && !found.get().rest().isEmpty();
        return isFirst ? Optional.of(at) : Optional.empty();
    }

    static Optional<Found> find(String text) {
        if (text.isBlank() || text.length() > 120) {
            return Optional.empty();
        }
        var plain = plain(text);
        var named = WEEKDAY.matcher(plain).results().findFirst();
        var weekday = named.map(WrittenDates::dayOfWeek);
        var without = named.map(match -> without(plain, match)).orElse(plain);
        return calendar(without, weekday)
                .or(() -> numbers(without, weekday))
                .or(() -> ofVisit(without, weekday))
                .or(() -> ofMonth(without, weekday))
                .or(() ->
                        weekday.map(name -> new Found(new WrittenDate.Named(name), rest(without))));
    }

    private static Optional<Found> calendar(String text, Optional<DayOfWeek> weekday) {
        return PLAIN.matcher(text)
                .results()
                .findFirst()
                .flatMap(match -> {
                    var written = match.group().replaceAll("\\bof |(?<=[年月]) | (?=[年月日号])", "");
                    var hasYear = written.matches(".*[0-9]{4}.*");
                    return TypedDates.date(written.replaceAll("(?<=[-/.]) ", ""), LEAP_DAY)
                            .map(date ->
                                    new WrittenDate.Calendar(
                                            hasYear
                                                    ? OptionalInt.of(date.getYear())
                                                    : OptionalInt.empty(),
                                            date.getMonthValue(),
                                            date.getDayOfMonth(),
                                            weekday))
                            .map(date -> new Found(date, rest(without(text, match))));
                });
    }

    /// In a leap year, so that a 29 February without its year is a date.
    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 6, 30);

    private static Optional<Found> numbers(String text, Optional<DayOfWeek> weekday) {
        return NUMBERS.matcher(text)
                .results()
                .filter(match -> isDayAndMonth(number(match, "first"), number(match, "second")))
                .findFirst()
                .map(match ->
                        new Found(
                                new WrittenDate.Numbers(
                                        year(match),
                                        number(match, "first"),
                                        number(match, "second"),
                                        weekday),
                                rest(without(text, match))));
    }

    private static boolean isDayAndMonth(int one, int other) {
        return Math.min(one, other) >= 1
                && Math.min(one, other) <= 12
                && Math.max(one, other) <= 31;
    }

    private static OptionalInt year(MatchResult match) {
        var written = match.group("year");
        return written == null
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(written) + (written.length() == 2 ? 2000 : 0));
    }

    private static Optional<Found> ofVisit(String text, Optional<DayOfWeek> weekday) {
        return OF_VISIT.matcher(text)
                .results()
                .findFirst()
                .map(match -> {
                    var digits = match.group("number");
                    var number = digits != null ? digits : match.group("chinese");
                    return new Found(
                            new WrittenDate.OfVisit(Math.max(count(number), 1), weekday),
                            rest(without(text, match)));
                });
    }

    private static Optional<Found> ofMonth(String text, Optional<DayOfWeek> weekday) {
        return OF_MONTH.matcher(text)
                .results()
                .filter(match -> number(match, "day") >= 1 && number(match, "day") <= 31)
                .findFirst()
                .map(match ->
                        new Found(
                                new WrittenDate.OfMonth(number(match, "day"), weekday),
                                rest(without(text, match))));
    }

    private static DayOfWeek dayOfWeek(MatchResult match) {
        var english = match.group("english");
        if (english != null) {
            return DayOfWeek.of(
                    java.util.List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun")
                                    .indexOf(english)
                            + 1);
        }
        var chinese = match.group("chinese") != null ? match.group("chinese") : match.group("bare");
        return chinese.equals("天")
                ? DayOfWeek.SUNDAY
                : DayOfWeek.of("一二三四五六日".indexOf(chinese) + 1);
    }

    private static int number(MatchResult match, String group) {
        return Integer.parseInt(match.group(group));
    }

    /// A number below a hundred, in digits or in Chinese.
    private static int count(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written.replaceAll("[^0-9]", ""));
        }
        var ten = written.indexOf('十');
        if (ten < 0) {
            return CHINESE_DIGITS.indexOf(written.charAt(0)) + 1;
        }
        var tens = ten == 0 ? 1 : CHINESE_DIGITS.indexOf(written.charAt(0)) + 1;
        var ones =
                ten == written.length() - 1
                        ? 0
                        : CHINESE_DIGITS.indexOf(written.charAt(ten + 1)) + 1;
        return tens * 10 + ones;
    }

    private static String without(String text, MatchResult match) {
        return text.substring(0, match.start()) + " " + text.substring(match.end());
    }

    /// What is left, without the brackets and signs in which the date stood.
    private static String rest(String text) {
        return text.replaceAll("\\( *\\)|\\[ *\\]", " ")
                .replaceAll("^[\\s,:;.、|/()\\-–—·]+|[\\s,:;、|/(\\-–—·]+$", "")
                .replaceAll("\\s+", " ");
    }

    private static String plain(String text) {
        var plain =
                Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\s+", " ")
                        .strip();
        var chinese = CHINESE_DATE.matcher(plain);
        return chinese.replaceAll(
                match -> count(match.group("month")) + "月" + count(match.group("day")) + "日");
    }
}
