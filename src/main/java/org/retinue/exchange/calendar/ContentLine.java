package org.retinue.exchange.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// One line of a calendar: its name, its parameters, its value as it is written.
record ContentLine(int number, String name, Map<String, List<String>> parameters, String value) {

    private static final int MOST_PARAMETERS = 100;
    private static final Pattern CARET = Pattern.compile("\\^([n'^])");

    /// The line, or nothing where it is none.
    static Optional<ContentLine> of(Lines.Line line) {
        return new Reading(line.text()).line(line.number());
    }

    Optional<String> parameter(String wanted) {
        return Optional.ofNullable(parameters.get(wanted)).map(List::getFirst);
    }

    boolean isDate() {
        return parameter("VALUE").filter("DATE"::equalsIgnoreCase).isPresent();
    }

    /// The value as text for people.
    String text() {
        var text = new StringBuilder();
        for (var at = 0; at < value.length(); at++) {
            var letter = value.charAt(at);
            if (letter == '\\' && at + 1 < value.length()) {
                at++;
                text.append(unescaped(value.charAt(at)));
            } else {
                text.append(letter);
            }
        }
        return ContentLines.clean(text.toString());
    }

    private static String unescaped(char letter) {
        return switch (letter) {
            case 'n', 'N' -> "\n";
            case '\\', ';', ',' -> String.valueOf(letter);
            default -> "\\" + letter;
        };
    }

    /// Reads a line from its left to its right.
    private static final class Reading {

        private final String text;
        private int at;

        Reading(String text) {
            this.text = text;
        }

        Optional<ContentLine> line(int number) {
            var name = until(";:").toUpperCase(Locale.ROOT).strip();
            var group = name.lastIndexOf('.');
            var parameters = new TreeMap<String, List<String>>();
            while (is(';') && parameters.size() < MOST_PARAMETERS) {
                at++;
                var parameter = until("=;:").toUpperCase(Locale.ROOT).strip();
                parameters.putIfAbsent(parameter, values());
            }
            if (!is(':') || !name.matches("[A-Z0-9.-]+")) {
                return Optional.empty();
            }
            return Optional.of(
                    new ContentLine(
                            number, name.substring(group + 1), parameters, text.substring(at + 1)));
        }

        private List<String> values() {
            var values = new ArrayList<String>();
            if (!is('=')) {
                return List.of("");
            }
            do {
                at++;
                values.add(value());
            } while (is(','));
            return List.copyOf(values);
        }

        private String value() {
            if (!is('"')) {
                return plain(until(",;:"));
            }
            at++;
            var quoted = until("\"");
            at = Math.min(at + 1, text.length());
            var rest = until(",;:");
            return plain(quoted + rest);
        }

        /// Letters that may not stand in a parameter are written with a caret.
        private static String plain(String value) {
            return CARET.matcher(value)
                    .replaceAll(found ->
                            switch (found.group(1)) {
                                case "n" -> "\n";
                                case "'" -> "\"";
                                default -> "^";
                            });
        }

        private String until(String ends) {
            var from = at;
            while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(from, at);
        }

        private boolean is(char letter) {
            return at < text.length() && text.charAt(at) == letter;
        }
    }
}
