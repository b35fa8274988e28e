package org.retinue.ui.merge;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.release.FieldChange;
import org.retinue.release.Part;
import org.retinue.release.PartChange;
import org.retinue.tour.ItemId;
import org.retinue.tour.Tour;
import org.retinue.words.Compared;
import org.retinue.words.FieldName;
import org.retinue.words.Items;
import org.retinue.words.Words;

/// A dispute in words: what it is about, what stood there, and what each side made of it.
record DisputeWords(Words words, Merging merging, Dispute dispute) {

    /// The item or other thing, and the field of it.
    String subject() {
        var field = words.name(FieldName.of(dispute.path()));
        var thing = dispute.changes().findFirst().map(this::thing).orElse("");
        return thing.isEmpty() ? field : words.say("merge.subject", thing, field);
    }

    String before() {
        return dispute.changes()
                .findFirst()
                .filter(_ -> dispute.mine().size() + dispute.theirs().size() == 2)
                .map(change -> compared(merging.mine()).field(change).before())
                .orElse("");
    }

    String mine() {
        return side(merging.mine(), dispute.mine());
    }

    String theirs() {
        return side(merging.theirs(), dispute.theirs());
    }

    private String side(Tour tour, List<FieldChange> changes) {
        var said =
                changes.size() == 1
                        ? after(tour, changes.getFirst())
                        : changes.stream()
                                .map(change ->
                                        words.say(
                                                "merge.field",
                                                compared(tour).field(change).name(),
                                                after(tour, change)))
                                .collect(Collectors.joining("\n"));
        return said.isEmpty() ? words.say("merge.nothing") : said;
    }

    /// What comes or goes as a whole has no value that one could read.
    private String after(Tour tour, FieldChange change) {
        if (change.after().isEmpty() && change.field().isEmpty()) {
            return words.say("merge.removed");
        }
        return compared(tour).field(change).after();
    }

    private String thing(FieldChange change) {
        if (change.part() == Part.ITEM) {
            var id = new ItemId(change.id());
            return Stream.of(merging.mine(), merging.theirs(), merging.base())
                    .flatMap(tour ->
                            tour.item(id).stream().map(item -> Items.label(words, tour, item)))
                    .findFirst()
                    .orElse("");
        }
        return new Compared(words, merging.base(), merging.theirs())
                .name(new PartChange(change.part(), change.id(), List.of()));
    }

    private Compared compared(Tour tour) {
        return new Compared(words, merging.base(), tour);
    }
}
