package org.retinue.print;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The programme as a paper: the frame and a sheet for each day.
record Programme(Frame frame, List<Sheet> sheets) implements Paper {

    private static final int ROWS_OF_ONE_PAGE = 16;

    @Override
    public String template() {
        return "programme";
    }

    @Override
    public List<Chapter> chapters() {
        return sheets.stream().map(sheet -> new Chapter(sheet.anchor, sheet.date)).toList();
    }

    @Override
    public Programme closer(Map<String, Integer> pages) {
        return new Programme(
                frame,
                sheets.stream()
                        .map(sheet ->
                                pages.getOrDefault(sheet.anchor, 1) > 1 ? sheet.closer() : sheet)
                        .toList());
    }

    /// One day. A day with nothing on it says so; the last one carries the remarks on the whole
    /// tour.
    record Sheet(
            String anchor,
            Phrase date,
            Phrase count,
            Phrase heading,
            Phrase zone,
            boolean start,
            Density density,
            List<Row> rows,
            Optional<Phrase> nothing,
            List<Phrase> remarks) {

        /// A day of more items than one page holds breaks anyway and stays readable.
        private Sheet closer() {
            return rows.size() > ROWS_OF_ONE_PAGE
                    ? this
                    : density.closer().map(this::set).orElse(this);
        }

        private Sheet set(Density closer) {
            return new Sheet(
                    anchor, date, count, heading, zone, start, closer, rows, nothing, remarks);
        }
    }

    /// One item. It is struck out where it was called off; where nobody receives the delegation,
    /// its text has the room of the hosts as well. It bears a mark where it says something else
    /// than in the release that the reader holds.
    record Row(
            Look look,
            boolean struck,
            Clock clock,
            Frame.Mark mark,
            Optional<Frame.Mark> anchor,
            Optional<Frame.Mark> change,
            Phrase track,
            Phrase what,
            Phrase where,
            boolean received,
            Phrase lead,
            Phrase greeters,
            List<Phrase> guests,
            List<Phrase> interpreters,
            List<Phrase> remarks) {

        Row marked(Optional<Frame.Mark> changed) {
            return new Row(
                    look,
                    struck,
                    clock,
                    mark,
                    anchor,
                    changed,
                    track,
                    what,
                    where,
                    received,
                    lead,
                    greeters,
                    guests,
                    interpreters,
                    remarks);
        }
    }

    /// What a row shows, which decides how it looks.
    enum Look {
        ENGAGEMENT,
        LEG
    }
}
