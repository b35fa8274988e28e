package org.retinue.ui.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.retinue.check.Finding;
import org.retinue.edit.Edits;
import org.retinue.edit.Untimed;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Place;
import org.retinue.tour.Tour;
import org.retinue.ui.sheet.Clip;
import org.retinue.ui.sheet.Line;
import org.retinue.ui.sheet.Offer;
import org.retinue.ui.sheet.Outcome;
import org.retinue.ui.sheet.Sheet;
import org.retinue.ui.sheet.Spot;
import org.retinue.words.Words;

/// A tour's programme as a sheet.
public record ProgrammeSheet(
        Tour tour, Directory directory, List<Finding> findings, Words words, KeptEnds keptEnds)
        implements Sheet<LineId, Column> {

    public ProgrammeSheet(Tour tour, Directory directory, List<Finding> findings, Words words) {
        this(tour, directory, findings, words, KeptEnds.NONE);
    }

    /// The directory is what the workspace knows; what the tour alone knows yet comes on top.
    public ProgrammeSheet {
        directory = directory.with(tour.directory());
        findings = List.copyOf(findings);
    }

    @Override
    public List<Line<LineId, Column>> lines() {
        return new ProgrammeLines(tour, words, Marks.of(findings, tour, words)).all();
    }

    @Override
    public List<Offer> offers(Spot<LineId, Column> spot, String typed) {
        return subject(spot.line())
                .map(item -> entries().offers(item, spot.column(), typed))
                .orElse(List.of());
    }

    @Override
    public Outcome<LineId> enter(Spot<LineId, Column> spot, String typed, Optional<Offer> chosen) {
        var subject = subject(spot.line());
        var isNew = spot.line() instanceof LineId.OfNew;
        if (subject.isEmpty() || (isNew && typed.isBlank())) {
            return new Outcome.Unchanged<>();
        }
        var item = subject.get();
        return switch (entries().change(item, spot.column(), typed.strip(), chosen)) {
            case Typed.Refused<Change>(var why) -> new Outcome.Refused<>(words.name(why));
            case Typed.Meant<Change>(var change) ->
                    isNew ? added(item, change) : changed(item, change);
        };
    }

    @Override
    public Outcome<LineId> enter(
            List<LineId> lines, Column column, String typed, Optional<Offer> chosen) {
        return new Several(this, column, typed.strip()).enter(items(lines), chosen);
    }

    @Override
    public Optional<String> suggested(Spot<LineId, Column> spot) {
        return spot.column() == Column.START && spot.line() instanceof LineId.OfNew(var day)
                ? day.flatMap(date -> TypedMoments.next(tour, date)).map(words::time)
                : Optional.empty();
    }

    @Override
    public Optional<Offer> held(Spot<LineId, Column> spot) {
        return subject(spot.line()).flatMap(item -> entries().held(item, spot.column()));
    }

    /// To the pool; what lies there already is removed.
    @Override
    public Outcome<LineId> away(List<LineId> lines) {
        return batch().away(items(lines));
    }

    @Override
    public boolean movesLines() {
        return true;
    }

    @Override
    public Outcome<LineId> paste(Clip<LineId, Column> clip, LineId line) {
        return clip.from() instanceof ProgrammeSheet from
                ? batch().paste(from.tour(), from.items(clip.lines()), day(line), clip.cut())
                : new Outcome.Unchanged<>();
    }

    /// The items of those lines that are about one. The items under a heading.
    Stream<Item> below(LineId heading) {
        return switch (heading) {
            case LineId.OfDay(var date) -> tour.programme(date).stream();
            case LineId.OfPool _ -> tour.pool().stream();
            case LineId.OfItem _, LineId.OfNew _ -> Stream.of();
        };
    }

    public List<Item> items(List<LineId> lines) {
        var items = tour.itemsById();
        return lines.stream()
                .flatMap(line ->
                        line instanceof LineId.OfItem(var id)
                                ? Stream.ofNullable(items.get(id))
                                : Stream.empty())
                .toList();
    }

    /// The item of a line, or the one that would come to be there.
    public Optional<Item> subject(LineId line) {
        return switch (line) {
            case LineId.OfItem(var id) -> tour.item(id);
            case LineId.OfNew(var day) -> Optional.of(blank(day));
            case LineId.OfDay _, LineId.OfPool _ -> Optional.empty();
        };
    }

    public Entries entries() {
        return new Entries(tour, new Offers(directory, words), keptEnds, Map.of());
    }

    public Fields fields() {
        return new Fields(tour, new Offers(directory, words));
    }

    public Rosters rosters() {
        return new Rosters(tour, new Offers(directory, words));
    }

    /// The text with which editing what a column says of an item begins.
    public String text(Item item, Column column) {
        return new ProgrammeLines(tour, words, Marks.of(findings, tour, words))
                .item(item, Optional.empty())
                .cell(column)
                .typed();
    }

    private Batch batch() {
        return new Batch(tour, directory, words);
    }

    /// The day of a line; none in the pool.
    private Optional<LocalDate> day(LineId line) {
        return switch (line) {
            case LineId.OfItem(var id) -> tour.item(id).flatMap(Item::day);
            case LineId.OfNew(var day) -> day;
            case LineId.OfDay(var date) -> Optional.of(date);
            case LineId.OfPool _ -> Optional.empty();
        };
    }

    private Outcome<LineId> added(Item item, Change change) {
        var made = change.change().apply(item);
        var edit = Edits.add(made, change.known());
        return new Outcome.Made<>(edit, new LineId.OfItem(item.id()));
    }

    private static Outcome<LineId> changed(Item item, Change change) {
        return change.change().apply(item).equals(item)
                ? new Outcome.Unchanged<>()
                : new Outcome.Made<>(change.of(item), new LineId.OfItem(item.id()));
    }

    private Item blank(Optional<LocalDate> day) {
        return Engagement.of(
                        ItemId.random(),
                        EngagementKind.OTHER,
                        Place.UNKNOWN,
                        tour.tracks().getFirst().id())
                .withMoment(new Untimed(tour).last(day));
    }
}
