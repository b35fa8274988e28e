package org.retinue.ui.programme;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.retinue.tour.Cue;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.Text;
import org.retinue.ui.form.Entry;
import org.retinue.words.Words;

/// The run of show of an item: a line for each cue, by the clock where the item has a start, and a
/// line for another.
final class CuesBox extends VBox implements Inspector.Part {

    private final Inspector inspector;
    private final Words words;
    private final LanguageSwitch language;
    private final KeptLines<Cue> lines = new KeptLines<>(this::line);
    private final Entry minute;
    private final Entry what;
    private Optional<Cues> cues = Optional.empty();
    private List<Cue> shown = List.of();

    CuesBox(Inspector inspector, Words words) {
        this.inspector = inspector;
        this.words = words;
        language = new LanguageSwitch("cues", words, _ -> turn());
        minute = new Entry("", this::wait);
        minute.input().setId("cue-minute");
        minute.input().setPromptText(words.say("programme.cueMinutePrompt"));
        what = Entry.ofParagraph("", this::add);
        what.input().setId("cue-what");
        what.input().setPromptText(words.say("programme.cueWhatPrompt"));
        name(minute, what);
        getStyleClass().add("cues");
        getChildren().addAll(language, lines, explained(beside(minute, what), minute, what));
    }

    @Override
    public void show(ProgrammeSheet sheet, Item item, boolean another) {
        if (another) {
            lines.clear();
            minute.reset("");
            what.reset("");
        }
        cues = Optional.of(new Cues(sheet.tour(), item));
        shown =
                item instanceof Engagement engagement
                        ? engagement.briefing().runOfShow()
                        : List.of();
        lines.show(shown);
    }

    static HBox beside(Node when, Entry what, Node... after) {
        when.getStyleClass().add("cue-minute");
        HBox.setHgrow(what, Priority.ALWAYS);
        var line = new HBox(when, what);
        line.getStyleClass().add("cue-fields");
        line.getChildren().addAll(after);
        return line;
    }

    /// The fields of a cue, and over the whole width below them why one is refused.
    static Node explained(Node fields, Entry minute, Entry what) {
        var cue = new VBox(fields, minute.reason(), what.reason());
        cue.getStyleClass().add("cue");
        return cue;
    }

    void name(Entry minute, Entry what) {
        minute.input().setAccessibleText(words.say("programme.cueMinute"));
        what.input().setAccessibleText(words.say("programme.cueWhat"));
    }

    Typed<Integer> minute(String typed) {
        return cues.map(known -> known.minute(typed))
                .orElse(new Typed.Refused<>(Refusal.NO_MINUTE));
    }

    /// By the clock, or counted where the item has no start.
    String when(int minute) {
        return cues.flatMap(known -> known.clock(minute))
                .map(time -> words.time(time.toLocalTime()))
                .orElse(Cues.counted(minute));
    }

    private CueLine line() {
        return new CueLine(this, inspector, words, language::language);
    }

    private void turn() {
        lines.show(shown);
        what.input().requestFocus();
    }

    /// What stands in the field for the minute waits for what is to be done then.
    private Optional<String> wait(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        return switch (minute(typed)) {
            case Typed.Refused<Integer>(var why) -> Optional.of(words.name(why));
            case Typed.Meant<Integer>(var meant) -> {
                if (!what.input().getText().isBlank()) {
                    add(new Cue(meant, text(what.input().getText())));
                }
                yield Optional.empty();
            }
        };
    }

    private Optional<String> add(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        return switch (minute(minute.input().getText())) {
            case Typed.Refused<Integer>(var why) -> Optional.of(words.name(why));
            case Typed.Meant<Integer>(var meant) -> {
                add(new Cue(meant, text(typed)));
                yield Optional.empty();
            }
        };
    }

    private void add(Cue cue) {
        minute.reset("");
        what.reset("");
        inspector.make((_, _) -> new Typed.Meant<>(Cues.added(cue)));
        if (what.input().isFocused()) {
            minute.input().requestFocus();
        }
    }

    private Text text(String typed) {
        return Text.in(language.language(), typed);
    }
}
