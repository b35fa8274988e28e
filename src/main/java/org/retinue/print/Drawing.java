package org.retinue.print;

import java.util.ArrayList;
import java.util.List;

/// A drawing on a paper: its size and the shapes in it, those that lie below first.
record Drawing(At.Size size, List<Shape> shapes) {

    Drawing {
        shapes = List.copyOf(shapes);
    }

    /// The same drawing with shapes above those that are there.
    Drawing with(List<Shape> more) {
        var all = new ArrayList<>(shapes);
        all.addAll(more);
        return new Drawing(size, all);
    }

    /// A shape with what is written in it: a number, a name and a line below the name; each may be
    /// empty. In a low one the number stands beside the name, in a narrow one the letters are
    /// small.
    record Shape(
            Look look,
            boolean low,
            boolean narrow,
            At at,
            String number,
            Phrase name,
            Phrase detail) {

        private static final double LOW = 11.5;
        private static final double NARROW = 25;

        Shape(Look look, At at, String number, Phrase name, Phrase detail) {
            this(look, at.height() < LOW, at.width() < NARROW, at, number, name, detail);
        }

        static Shape blank(Look look, At at) {
            return new Shape(look, at, "", Phrase.EMPTY, Phrase.EMPTY);
        }

        static Shape named(Look look, At at, Phrase name) {
            return new Shape(look, at, "", name, Phrase.EMPTY);
        }
    }

    /// What a shape is, which decides how it looks; told apart in black and white.
    enum Look {
        LABEL,
        SIDE,
        DOOR,
        TABLE,
        ROUND_TABLE,
        CAPTION,
        GUEST,
        HOST,
        INTERPRETER,
        NOTE_TAKER,
        FREE,
        CAR,
        DRIVER,
        FLAG,
        POLE
    }
}
