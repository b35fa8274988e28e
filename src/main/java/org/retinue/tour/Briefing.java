package org.retinue.tour;

import java.util.Comparator;
import java.util.List;

/// What is to be known and done minute by minute: the brief, which is Markdown, and the run of show
/// in the order of its minutes, with each cue once.
public record Briefing(Text text, List<Cue> runOfShow) {

    public static final Briefing NONE = new Briefing(Text.EMPTY, List.of());

    public Briefing {
        runOfShow =
                runOfShow.stream().distinct().sorted(Comparator.comparingInt(Cue::minute)).toList();
    }

    public boolean isEmpty() {
        return text.isEmpty() && runOfShow.isEmpty();
    }

    public Briefing withText(Text changed) {
        return new Briefing(changed, runOfShow);
    }

    public Briefing withRunOfShow(List<Cue> changed) {
        return new Briefing(text, changed);
    }
}
