package org.retinue.ui.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.retinue.brief.Pack;
import org.retinue.desk.Ancestor;
import org.retinue.desk.Issuing;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.merge.MergeDialog;
import org.retinue.ui.studio.Studio;

/// Merges several packs that come back, one after the other, and tells at the end how many were and
/// why the others were not.
final class PackMerges {

    private final Studio studio;
    private final Sheets sheets;
    private final Issuing issuing;
    private final List<Pack> packs;
    private final Consumer<String> telling;
    private final Map<String, List<String>> left = new LinkedHashMap<>();

    PackMerges(
            Studio studio,
            Sheets sheets,
            Issuing issuing,
            List<Pack> packs,
            Consumer<String> telling) {
        this.studio = studio;
        this.sheets = sheets;
        this.issuing = issuing;
        this.packs = List.copyOf(packs);
        this.telling = telling;
    }

    void start() {
        turn(0);
    }

    private void turn(int index) {
        if (index == packs.size()) {
            tell();
            return;
        }
        var pack = packs.get(index);
        if (PackMerge.isPossible(pack)) {
            issuing.ancestor(pack.tour(), pack.release(), found -> turn(index, pack, found));
        } else {
            leave(index, "ui.import.left.audience");
        }
    }

    private void turn(int index, Pack pack, Optional<Ancestor> found) {
        if (found.isEmpty()) {
            leave(index, "ui.import.left.neverReleased");
            return;
        }
        var base = found.get();
        var turn =
                new MergeDialog.Turn(
                        studio.say("ui.import.turn", title(pack), index + 1, packs.size()),
                        PackMerge.madeFrom(studio, base),
                        () -> turn(index + 1),
                        () -> leave(index, "ui.import.left.skipped"));
        Returned.of(base, pack)
                .ifPresent(returned ->
                        returned.whenOpen(
                                studio,
                                (merging, mine) ->
                                        new MergeDialog(studio, sheets).open(merging, mine, turn)));
    }

    /// Goes on without it, and says why at the end.
    private void leave(int index, String why) {
        left.computeIfAbsent(why, _ -> new ArrayList<>()).add(title(packs.get(index)));
        turn(index + 1);
    }

    private void tell() {
        var others = left.values().stream().mapToInt(List::size).sum();
        var merged = studio.say("ui.import.merged", packs.size() - others, packs.size());
        telling.accept(
                left.entrySet().stream()
                        .map(entry ->
                                studio.say(entry.getKey(), String.join(", ", entry.getValue())))
                        .reduce(merged, (said, next) -> studio.say("ui.import.then", said, next)));
    }

    private String title(Pack pack) {
        return studio.best(pack.tour().heading().title());
    }
}
