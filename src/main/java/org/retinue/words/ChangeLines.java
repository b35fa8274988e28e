package org.retinue.words;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.release.ChangeSheet;
import org.retinue.release.Comparison;
import org.retinue.release.FieldChange;
import org.retinue.release.ItemChange;
import org.retinue.release.PartChange;
import org.retinue.release.Section;
import org.retinue.tour.Day;
import org.retinue.tour.Delegate;
import org.retinue.tour.Gift;
import org.retinue.tour.Item;
import org.retinue.tour.Stay;
import org.retinue.tour.Task;
import org.retinue.tour.Tour;

/// Words the difference of two tours, line by line in the order of the sections, as change sheets
/// on paper, windows and commands tell it.
public final class ChangeLines {

    private final Words words;
    private final Tour before;
    private final Tour after;
    private final Compared compared;

    private ChangeLines(Words words, Tour before, Tour after) {
        this.words = words;
        this.before = before;
        this.after = after;
        compared = new Compared(words, before, after);
    }

    public static List<ChangeLine> of(Words words, ChangeSheet sheet) {
        return new ChangeLines(words, sheet.before(), sheet.after())
                .lines(sheet.items(), sheet.parts());
    }

    /// All that differs, with what no sheet tells.
    public static List<ChangeLine> of(Words words, Comparison comparison) {
        return new ChangeLines(words, comparison.before(), comparison.after())
                .lines(comparison.items(), comparison.parts());
    }

    /// What stands on the sheet of somebody whom no change concerns.
    public static String none(Words words) {
        return words.say("release.noChange");
    }

    private List<ChangeLine> lines(List<ItemChange> items, List<PartChange> parts) {
        return Stream.concat(
                        Arrays.stream(Section.values())
                                .flatMap(section ->
                                        items.stream()
                                                .filter(change -> change.section() == section)
                                                .flatMap(this::lines)),
                        parts.stream().flatMap(this::lines))
                .toList();
    }

    private Stream<ChangeLine> lines(ItemChange change) {
        var item = change.item();
        return switch (change.fate()) {
            case CANCELLED ->
                    Stream.of(line(change, label(before, item), whenAndWhere(before, item), ""));
            case ADDED ->
                    Stream.of(line(change, label(after, item), "", whenAndWhere(after, item)));
            case MOVED, CHANGED -> lines(change, item, change.fields());
        };
    }

    private Stream<ChangeLine> lines(ItemChange change, Item to, List<FieldChange> fields) {
        return fields.isEmpty()
                ? Stream.of(line(change, label(after, to), "", ""))
                : fields.stream()
                        .map(field ->
                                line(
                                        change.section(),
                                        Optional.of(change),
                                        field,
                                        label(after, to)));
    }

    private Stream<ChangeLine> lines(PartChange part) {
        var subject = subject(part);
        return part.fields().stream()
                .map(field -> line(Section.OTHER, Optional.empty(), field, subject));
    }

    private ChangeLine line(ItemChange change, String label, String was, String is) {
        return new ChangeLine(
                change.section(),
                Optional.of(change.id()),
                change.day(),
                Optional.empty(),
                label,
                "",
                was,
                is);
    }

    private ChangeLine line(
            Section section, Optional<ItemChange> change, FieldChange field, String subject) {
        var isWhole = !field.id().isEmpty() && field.field().isEmpty();
        var worded = compared.field(field);
        return new ChangeLine(
                section,
                change.map(ItemChange::id),
                change.flatMap(ItemChange::day),
                Optional.of(field),
                subject,
                isWhole ? "" : worded.name(),
                isWhole ? whole(field.before()) : worded.before(),
                isWhole ? whole(field.after()) : worded.after());
    }

    /// What came or went, in so many words as it takes to know it.
    private String whole(Optional<Object> thing) {
        return thing.map(there ->
                        switch (there) {
                            case Stay stay ->
                                    words.say(
                                            "release.stay",
                                            words.name(stay.roomClass()),
                                            words.date(stay.from()),
                                            words.date(stay.until()));
                            case Gift gift -> words.best(gift.what());
                            case Day day -> words.best(day.heading());
                            case Delegate delegate -> words.name(delegate.role());
                            case Task task -> words.best(task.what());
                            default -> new FieldValues(words, after).say(there);
                        })
                .orElse("");
    }

    private String label(Tour side, Item item) {
        return Items.label(words, side, item);
    }

    private String whenAndWhere(Tour side, Item item) {
        var values = new FieldValues(words, side);
        var when = values.moment(item.moment(), Optional.empty());
        return item.startSite()
                .map(site -> words.say("release.whenAndWhere", when, values.say(site)))
                .orElse(when);
    }

    /// What the thing is called: `Person: Li Na`.
    private String subject(PartChange part) {
        var kind = words.name(part.part());
        var name = compared.name(part);
        return name.isEmpty() ? kind : words.say("release.subject", kind, name);
    }
}
