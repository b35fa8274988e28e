package org.retinue.ui.releases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.retinue.release.ChangeSheet;
import org.retinue.release.Comparison;
import org.retinue.release.FieldChange;
import org.retinue.release.ItemChange;
import org.retinue.release.Part;
import org.retinue.release.PartChange;
import org.retinue.tour.Tour;
import org.retinue.words.Compared;
import org.retinue.words.Words;

/// What differs between two tours as lines: the items day by day, then everything else by its kind.
public record ChangeLines(
        Words words, Tour before, Tour after, List<ItemChange> items, List<PartChange> parts) {

    public ChangeLines {
        items = List.copyOf(items);
        parts = List.copyOf(parts);
    }

    public static ChangeLines of(Words words, Comparison comparison) {
        return new ChangeLines(
                words,
                comparison.before(),
                comparison.after(),
                comparison.items(),
                comparison.parts());
    }

    /// What the readers of a change sheet are told.
    static ChangeLines of(Words words, ChangeSheet sheet) {
        return new ChangeLines(words, sheet.before(), sheet.after(), sheet.items(), sheet.parts());
    }

    /// How many items became what; those of which nothing is said are left out.
    public Map<Sort, Integer> counts() {
        var counts = new EnumMap<Sort, Integer>(Sort.class);
        items.forEach(item -> counts.merge(Sort.of(item), 1, Integer::sum));
        return counts;
    }

    /// The same in one sentence.
    public String sum() {
        var counts = counts();
        return words.say(
                "releases.sum",
                counts.getOrDefault(Sort.CANCELLED, 0),
                counts.getOrDefault(Sort.NEW, 0),
                counts.getOrDefault(Sort.MOVED, 0),
                counts.getOrDefault(Sort.CHANGED, 0),
                parts.size());
    }

    /// How many things differ.
    public int size() {
        return items.size() + parts.size();
    }

    public List<ChangeLine> lines() {
        var lines = new ArrayList<ChangeLine>();
        var days = new TreeMap<LocalDate, List<ItemChange>>();
        var undated = new ArrayList<ItemChange>();
        for (var item : items) {
            item.day()
                    .map(day -> days.computeIfAbsent(day, _ -> new ArrayList<>()))
                    .orElse(undated)
                    .add(item);
        }
        days.forEach((day, of) -> addItems(lines, heading(day), of));
        addItems(lines, words.say("releases.pool"), undated);
        var kinds = new EnumMap<Part, List<PartChange>>(Part.class);
        parts.forEach(part -> kinds.computeIfAbsent(part.part(), _ -> new ArrayList<>()).add(part));
        kinds.forEach((kind, of) -> addParts(lines, kind, of));
        return List.copyOf(lines);
    }

    private String heading(LocalDate day) {
        return words.say("releases.day", words.weekday(day), words.date(day));
    }

    private void addItems(List<ChangeLine> lines, String heading, List<ItemChange> of) {
        if (!of.isEmpty()) {
            lines.add(new ChangeLine.Heading(heading));
        }
        for (var item : of) {
            var reachable = after.item(item.id()).isPresent();
            lines.add(
                    new ChangeLine.OfThing(
                            Sort.of(item),
                            said().name(item),
                            reachable ? Optional.of(item.id()) : Optional.empty()));
            addFields(lines, item.fields());
            if (item.fields().isEmpty()) {
                whole(item).ifPresent(lines::add);
            }
        }
    }

    /// When and where what came or went as a whole takes place, or did.
    private Optional<ChangeLine> whole(ItemChange change) {
        return switch (change.fate()) {
            case ADDED -> Optional.of(when("", Compared.place(words, after, change.item())));
            case CANCELLED -> Optional.of(when(Compared.place(words, before, change.item()), ""));
            case MOVED, CHANGED -> Optional.empty();
        };
    }

    private ChangeLine when(String earlier, String later) {
        return new ChangeLine.OfField(words.say("releases.when"), earlier, later);
    }

    private void addParts(List<ChangeLine> lines, Part kind, List<PartChange> of) {
        var heading = words.say("releases.part." + kind);
        lines.add(new ChangeLine.Heading(heading));
        for (var part : of) {
            var name = said().name(part);
            lines.add(
                    new ChangeLine.OfThing(
                            Sort.of(part), name.isEmpty() ? heading : name, Optional.empty()));
            if (Sort.of(part) == Sort.CHANGED) {
                addFields(lines, part.fields());
            }
        }
    }

    private void addFields(List<ChangeLine> lines, List<FieldChange> fields) {
        for (var field : fields) {
            var told = said().field(field);
            lines.add(new ChangeLine.OfField(told.name(), told.before(), told.after()));
        }
    }

    private Compared said() {
        return new Compared(words, before, after);
    }
}
