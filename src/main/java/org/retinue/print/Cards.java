package org.retinue.print;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The daily schedule cards as a paper: one card for each day, or more where a day is full.
record Cards(Frame frame, boolean isFolded, List<Card> cards) implements Paper {

    @Override
    public String template() {
        return "daily-card";
    }

    @Override
    public List<Chapter> chapters() {
        return cards.stream().map(card -> new Chapter(card.anchor, card.date)).toList();
    }

    @Override
    public Cards closer(Map<String, Integer> pages) {
        return new Cards(
                frame,
                isFolded,
                cards.stream()
                        .map(card -> pages.getOrDefault(card.anchor, 1) > 1 ? card.closer() : card)
                        .toList());
    }

    /// A card's lines with what an aide asks for most: the first call of tomorrow, whom to phone,
    /// which car.
    record Card(
            String anchor,
            Phrase date,
            Phrase heading,
            Phrase continued,
            boolean start,
            Density density,
            List<Line> lines,
            Optional<Phrase> nothing,
            List<Call> calls) {

        private Card closer() {
            return density.closer().map(this::set).orElse(this);
        }

        private Card set(Density closer) {
            return new Card(anchor, date, heading, continued, start, closer, lines, nothing, calls);
        }
    }

    record Line(
            Programme.Look look,
            Clock clock,
            List<Frame.Mark> marks,
            Phrase track,
            Phrase what,
            Phrase where,
            Phrase greeter,
            Phrase dress) {

        Line marked(Optional<Frame.Mark> changed) {
            var all = Stream.concat(marks.stream(), changed.stream()).toList();
            return new Line(look, clock, all, track, what, where, greeter, dress);
        }
    }

    /// A line at the foot of a card: what it is, and what it says.
    record Call(Phrase label, Phrase text) {}
}
