package org.retinue.print;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Some pages of a paper, as one writes them: `1-3, 5`. None written are all.
public record PageChoice(List<Span> spans) {

    public static final PageChoice ALL = new PageChoice(List.of());

    private static final Pattern SPAN = Pattern.compile("(\\d{1,5})(?:[-–—~～至](\\d{1,5}))?");

    private static final Pattern COMMA = Pattern.compile("[,，、;；]");

    /// From one page to another, both of them included, counted from 1.
    public record Span(int from, int to) {

        public Span {
            if (from < 1 || to < from) {
                throw new IllegalArgumentException("No pages: " + from + " to " + to);
            }
        }

        @Override
        public String toString() {
            return from == to ? Integer.toString(from) : from + "-" + to;
        }
    }

    public PageChoice {
        spans = spans.stream().sorted(Comparator.comparingInt(Span::from)).toList();
    }

    /// What is written, if it names pages.
    public static Optional<PageChoice> of(String text) {
        var plain = text.replaceAll("\\s", "");
        if (plain.isEmpty()) {
            return Optional.of(ALL);
        }
        var spans = Stream.of(COMMA.split(plain, -1)).map(PageChoice::span).toList();
        return spans.stream().allMatch(Optional::isPresent)
                ? Optional.of(new PageChoice(spans.stream().flatMap(Optional::stream).toList()))
                : Optional.empty();
    }

    /// The pages of a part, counted from 0 in it, of which so many pages come before it.
    public List<Integer> of(int before, int count) {
        return IntStream.range(0, count)
                .filter(page -> contains(before + page + 1))
                .boxed()
                .toList();
    }

    @Override
    public String toString() {
        return spans.stream().map(Span::toString).collect(Collectors.joining(", "));
    }

    private boolean contains(int page) {
        return spans.isEmpty()
                || spans.stream().anyMatch(span -> span.from() <= page && page <= span.to());
    }

    private static Optional<Span> span(String text) {
        var match = SPAN.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        var from = Integer.parseInt(match.group(1));
        var to = match.group(2) == null ? from : Integer.parseInt(match.group(2));
        return from < 1 || to < from ? Optional.empty() : Optional.of(new Span(from, to));
    }
}
