package org.retinue.ui.programme;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import org.retinue.tour.Engagement;
import org.retinue.tour.Guests;
import org.retinue.tour.Importance;
import org.retinue.tour.Interpreting;
import org.retinue.tour.Manner;
import org.retinue.tour.PressAccess;
import org.retinue.ui.form.Choices;
import org.retinue.ui.sheet.OfferEntry;
import org.retinue.words.Words;

/// The parts of the inspector, in the order in which an officer fills them in.
final class InspectorParts {

    private final Inspector inspector;
    private final Words words;
    private boolean showing;

    InspectorParts(Inspector inspector, Words words) {
        this.inspector = inspector;
        this.words = words;
    }

    void build() {
        columns(Column.KIND);
        columns(Column.TITLE);
        columns(Column.OTHER_TITLE);
        fields(Field.DAY);
        columns(Column.START, Column.END, Column.DURATION);
        anchored();
        importance();
        inspector.section(Section.WHERE);
        place();
        way();
        inspector.section(Section.PEOPLE);
        columns(Column.TRACK);
        everybody();
        columns(Column.HOST);
        roster(Roster.GREETERS);
        inspector.section(Section.CONFIRMATION);
        columns(Column.CONFIRMATION);
        fields(Field.ASKED, Field.DUE);
        fields(Field.ASKED_BY);
        inspector.section(Section.STAFF);
        for (var roster : Roster.values()) {
            if (roster != Roster.GUESTS && roster != Roster.GREETERS) {
                roster(roster);
            }
        }
        inspector.section(Section.CARS);
        var cars = new CarsBox(inspector, words);
        inspector.add(cars, cars);
        inspector.section(Section.MANNER);
        manner();
        inspector.section(Section.SEATING);
        var seating = new SeatingBox(inspector, words);
        inspector.add(seating, seating);
        inspector.section(Section.MENU);
        var menu = new MenuBox(inspector, words);
        inspector.add(menu, menu);
        inspector.section(Section.SIGNING);
        var signing = new SigningBox(inspector, words);
        inspector.add(signing, signing);
        inspector.section(Section.RUN_OF_SHOW);
        var cues = new CuesBox(inspector, words);
        inspector.add(cues, cues);
        inspector.section(Section.BRIEF);
        var brief = new BriefBox(inspector, words);
        inspector.add(brief, brief);
        inspector.section(Section.NOTES);
        var notes = new NotesBox(inspector, words);
        inspector.add(notes, notes);
    }

    private void columns(Column... columns) {
        Map<Column, OfferEntry> entries = new EnumMap<>(Column.class);
        for (var column : columns) {
            entries.put(column, inspector.entry(words.name(column), column));
        }
        inspector.line(
                List.copyOf(entries.values()),
                (sheet, item, another) ->
                        entries.forEach((column, entry) ->
                                Inspector.put(entry, sheet.text(item, column), another)));
    }

    private void fields(Field... fields) {
        Map<Field, OfferEntry> entries = new EnumMap<>(Field.class);
        for (var field : fields) {
            entries.put(field, inspector.entry(words.name(field), field));
        }
        inspector.line(
                List.copyOf(entries.values()),
                (sheet, item, another) ->
                        entries.forEach((field, entry) ->
                                Inspector.put(entry, sheet.fields().text(item, field), another)));
    }

    private void place() {
        for (var column : List.of(Column.SITE, Column.ROOM)) {
            var entry = inspector.entry(words.name(column), column);
            inspector.add(
                    entry,
                    (sheet, item, another) -> {
                        Inspector.reveal(entry, !Inspector.isLeg(item));
                        Inspector.put(entry, sheet.text(item, column), another);
                    });
        }
    }

    private void way() {
        for (var field : List.of(Field.FROM, Field.TO)) {
            var entry = inspector.entry(words.name(field), field);
            inspector.add(
                    entry,
                    (sheet, item, another) -> {
                        Inspector.reveal(entry, Inspector.isLeg(item));
                        Inspector.put(entry, sheet.fields().text(item, field), another);
                    });
        }
    }

    private void anchored() {
        var box = new CheckBox(words.say("programme.isAnchored"));
        box.setOnAction(_ ->
                inspector.make((_, _) -> new Typed.Meant<>(Fields.anchored(box.isSelected()))));
        inspector.add(box, (_, item, _) -> box.setSelected(item.standing().anchored()));
    }

    private void importance() {
        var importance = Choices.of(words, List.of(Importance.values()));
        importance.setId("importance");
        importance.setOnAction(_ -> {
            var chosen = importance.getValue();
            if (!showing && chosen != null) {
                inspector.make((_, _) -> new Typed.Meant<>(Fields.importance(chosen)));
            }
        });
        inspector.add(
                Choices.captioned(words.say("programme.importance"), importance),
                (_, item, _) -> {
                    showing = true;
                    importance.setValue(item.standing().importance());
                    showing = false;
                });
    }

    private void everybody() {
        var box = new CheckBox(words.say("programme.everybody"));
        box.setId("everybody");
        var guests = roster(Roster.GUESTS, inspector.entry(Roster.GUESTS));
        box.setOnAction(_ ->
                inspector.make((sheet, item) ->
                        new Typed.Meant<>(sheet.rosters().guests(item, box.isSelected()))));
        inspector.add(
                box,
                (_, item, _) -> {
                    var all = item.party().guests() instanceof Guests.Everybody;
                    box.setSelected(all);
                    Inspector.reveal(guests, !all);
                });
        inspector.add(
                guests,
                (sheet, item, another) ->
                        guests.show(sheet.rosters().members(item, Roster.GUESTS), another));
    }

    private void roster(Roster roster) {
        var box = roster(roster, inspector.entry(roster));
        inspector.add(
                box,
                (sheet, item, another) -> box.show(sheet.rosters().members(item, roster), another));
    }

    private RosterBox roster(Roster roster, OfferEntry adding) {
        return new RosterBox(
                words.name(roster),
                words,
                adding,
                key ->
                        inspector.make((sheet, item) ->
                                new Typed.Meant<>(sheet.rosters().remove(item, roster, key))));
    }

    private void manner() {
        for (var field : List.of(Field.DRESS, Field.OTHER_DRESS)) {
            var entry = inspector.entry(words.name(field), field);
            inspector.add(
                    entry,
                    (sheet, item, another) -> {
                        Inspector.reveal(entry, !Inspector.isLeg(item));
                        Inspector.put(entry, sheet.fields().text(item, field), another);
                    });
        }
        var press = Choices.of(words, List.of(PressAccess.values()));
        press.setId("press");
        choice(words.say("programme.press"), press, Manner::press, Fields::press);
        var interpreting = Choices.of(words, List.of(Interpreting.values()));
        interpreting.setId("interpreting");
        choice(
                words.say("programme.interpreting"),
                interpreting,
                Manner::interpreting,
                Fields::interpreting);
    }

    private <E> void choice(
            String label, ComboBox<E> box, Function<Manner, E> get, Function<E, Change> chosen) {
        box.setOnAction(_ -> {
            var value = box.getValue();
            if (!showing && value != null) {
                inspector.make((_, _) -> new Typed.Meant<>(chosen.apply(value)));
            }
        });
        inspector.add(
                Choices.captioned(label, box),
                (_, item, _) -> {
                    if (item instanceof Engagement engagement) {
                        showing = true;
                        box.setValue(get.apply(engagement.manner()));
                        showing = false;
                    }
                });
    }
}
