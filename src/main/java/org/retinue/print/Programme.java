package org.retinue.print;

import java.util.List;
import java.util.Optional;

/// The programme as a paper: the frame, a sheet for each day, and the remarks on the whole tour.
record Programme(Frame frame, List<Sheet> sheets, List<Phrase> remarks) {

    /// One day. A day with nothing on it says so.
    record Sheet(
            String anchor,
            Phrase date,
            Phrase count,
            Phrase heading,
            Phrase zone,
            Density density,
            List<Row> rows,
            Optional<Phrase> nothing) {}

    /// One item. A row that is struck out happened to be called off.
    record Row(
            Look look,
            boolean struck,
            Clock clock,
            Frame.Mark mark,
            Optional<Frame.Mark> anchor,
            Phrase track,
            Phrase what,
            Phrase where,
            Optional<Host> lead,
            List<Phrase> greeters,
            List<Phrase> guests,
            List<Phrase> interpreters,
            List<Phrase> remarks) {}

    /// A host lead's name and title.
    record Host(Phrase name, Phrase title) {}

    /// What a row shows, which decides how it looks.
    enum Look {
        ENGAGEMENT,
        LEG
    }

    /// How close the rows of a sheet stand, so that an ordinary day fits one page.
    enum Density {
        ROOMY,
        NORMAL,
        DENSE
    }
}
