package org.retinue.exchange.calendar;

import org.retinue.words.Words;

/// A flaw, on which line of the file it is, counted from 1 or 0 where it is the whole, and a word
/// about what.
public record Remark(int line, Flaw flaw, String about) {

    static Remark of(int line, Flaw flaw) {
        return new Remark(line, flaw, "");
    }

    /// The sentence for it, without the line.
    public String said(Words words) {
        return words.say("calendar.Flaw." + flaw.name(), about);
    }
}
