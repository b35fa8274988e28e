package org.retinue.ui.gifts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.retinue.edit.Edit;
import org.retinue.edit.Edits;
import org.retinue.tour.Delegate;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.Gift;
import org.retinue.tour.GiftDirection;
import org.retinue.tour.GiftId;
import org.retinue.tour.Handover;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.Leg;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Ranking;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.ui.programme.Offers;
import org.retinue.ui.sheet.Line;
import org.retinue.ui.sheet.Matches;
import org.retinue.ui.sheet.Offer;
import org.retinue.ui.sheet.Outcome;
import org.retinue.ui.sheet.Sheet;
import org.retinue.ui.sheet.Spot;
import org.retinue.words.Items;
import org.retinue.words.Words;

/// The gifts of a tour as a sheet, as they were entered.
record GiftSheet(Tour tour, Directory directory, Words words)
        implements Sheet<GiftLine, GiftColumn> {

    private static final int MOST_OFFERS = 8;

    /// The directory is what the workspace knows; what the tour alone knows yet comes on top.
    GiftSheet {
        directory = directory.with(tour.directory());
    }

    /// How many gifts there are, and how many of them are ready.
    record Sums(int all, int ready) {}

    Sums sums() {
        return new Sums(
                tour.gifts().size(),
                Math.toIntExact(tour.gifts().stream().filter(Gift::ready).count()));
    }

    @Override
    public List<Line<GiftLine, GiftColumn>> lines() {
        return new GiftLines(tour, directory, words).all();
    }

    @Override
    public List<Offer> offers(Spot<GiftLine, GiftColumn> spot, String typed) {
        var offers = new Offers(directory, words);
        return switch (spot.column()) {
            case DIRECTION -> offers.values(List.of(GiftDirection.values()), typed);
            case HANDOVER -> offers.values(List.of(Handover.values()), typed);
            case RECIPIENT -> offers.people(typed, Ranking.of(tour).people());
            case AT -> items(typed);
            case READY, WHAT, OTHER_WHAT, GIVER, VALUE, APPROVAL -> List.of();
        };
    }

    /// The engagements by what they are called, with their days.
    private List<Offer> items(String typed) {
        var engagements =
                tour.items().stream()
                        .filter(item ->
                                switch (item) {
                                    case Engagement _ -> true;
                                    case Leg _ -> false;
                                })
                        .toList();
        return Matches.best(engagements, item -> Stream.of(called(item)), typed, MOST_OFFERS)
                .stream()
                .map(item ->
                        Offer.of(
                                item.id().value(),
                                called(item),
                                item.day().map(words::date).orElse("")))
                .toList();
    }

    @Override
    public Outcome<GiftLine> enter(
            Spot<GiftLine, GiftColumn> spot, String typed, Optional<Offer> chosen) {
        var plain = typed.strip();
        var meant =
                plain.isEmpty()
                        ? Optional.<Offer>empty()
                        : Offers.meant(offers(spot, typed), typed, chosen);
        return switch (spot.line()) {
            case GiftLine.OfNew _ -> added(spot.column(), plain);
            case GiftLine.OfGift(var id) ->
                    gift(id).map(gift -> changed(gift, spot.column(), plain, meant))
                            .orElseGet(Outcome.Unchanged::new);
        };
    }

    @Override
    public Outcome<GiftLine> away(List<GiftLine> lines) {
        var gone = gifts(lines);
        return gone.isEmpty()
                ? new Outcome.Unchanged<>()
                : new Outcome.Made<>(
                        edit(
                                gifts ->
                                        gifts.stream()
                                                .filter(gift -> !gone.contains(gift))
                                                .toList(),
                                subject(gone)),
                        new GiftLine.OfNew());
    }

    /// Says of the gifts of the lines that they are ready, or that they are not where all are.
    Optional<Edit> ticked(List<GiftLine> lines) {
        var chosen = gifts(lines);
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        var ready = !chosen.stream().allMatch(Gift::ready);
        return Optional.of(
                edit(
                        gifts ->
                                gifts.stream()
                                        .map(gift ->
                                                chosen.contains(gift)
                                                        ? gift.withReady(ready)
                                                        : gift)
                                        .toList(),
                        subject(chosen)));
    }

    /// A gift begins with what it is, for the head of the delegation.
    private Outcome<GiftLine> added(GiftColumn column, String typed) {
        if (typed.isEmpty()) {
            return new Outcome.Unchanged<>();
        }
        return switch (column) {
            case WHAT -> added(Text.in(words.language(), typed));
            case OTHER_WHAT -> added(Text.in(other(), typed));
            case READY, DIRECTION, GIVER, RECIPIENT, VALUE, AT, HANDOVER, APPROVAL ->
                    refused(Objection.WHAT_FIRST);
        };
    }

    private Outcome<GiftLine> added(Text what) {
        var gift =
                Gift.of(GiftId.random(), what, GiftDirection.TO_GUESTS)
                        .withRecipient(tour.delegation().head().map(Delegate::person));
        return new Outcome.Made<>(
                edit(gifts -> Stream.concat(gifts.stream(), Stream.of(gift)).toList(), what),
                line(gift.id()));
    }

    private Outcome<GiftLine> changed(
            Gift gift, GiftColumn column, String typed, Optional<Offer> meant) {
        return switch (column) {
            case READY -> new Outcome.Unchanged<>();
            case WHAT -> said(gift, gift.what().with(words.language(), typed));
            case OTHER_WHAT -> said(gift, gift.what().with(other(), typed));
            case GIVER -> became(gift, gift.withGiver(gift.giver().with(words.language(), typed)));
            case APPROVAL -> became(gift, gift.withApproval(typed));
            case VALUE ->
                    value(typed)
                            .map(value -> became(gift, gift.withValue(value)))
                            .orElseGet(() -> refused(Objection.NO_VALUE));
            case DIRECTION ->
                    meant(GiftDirection.values(), meant)
                            .map(found -> became(gift, gift.withDirection(found)))
                            .orElseGet(() -> refused(Objection.NO_DIRECTION));
            case HANDOVER ->
                    meant(Handover.values(), meant)
                            .map(found -> became(gift, gift.withHandover(found)))
                            .orElseGet(() -> refused(Objection.NO_HANDOVER));
            case RECIPIENT -> given(gift, typed, meant);
            case AT -> at(gift, typed, meant);
        };
    }

    private Outcome<GiftLine> said(Gift gift, Text what) {
        return what.isEmpty()
                ? refused(Objection.NOTHING_GIVEN)
                : became(gift, gift.withWhat(what));
    }

    private Outcome<GiftLine> given(Gift gift, String typed, Optional<Offer> meant) {
        if (typed.isEmpty()) {
            return became(gift, gift.withRecipient(Optional.empty()));
        }
        return meant.map(offer ->
                        offer.makesNew()
                                ? Person.named(PersonId.random(), Offers.text(typed))
                                : directory.person(new PersonId(offer.key())).orElseThrow())
                .map(person ->
                        became(
                                gift,
                                gift.withRecipient(Optional.of(person.id())),
                                directory.with(person)))
                .orElseGet(() -> refused(Objection.NO_PERSON));
    }

    private Outcome<GiftLine> at(Gift gift, String typed, Optional<Offer> meant) {
        if (typed.isEmpty()) {
            return became(gift, gift.withAt(Optional.empty()));
        }
        return meant.map(offer -> became(gift, gift.withAt(Optional.of(new ItemId(offer.key())))))
                .orElseGet(() -> refused(Objection.NO_ITEM));
    }

    /// So many yuan, or nothing where nothing is typed.
    private static Optional<OptionalInt> value(String typed) {
        var digits = typed.replaceAll("[\\s,，元¥￥]", "");
        if (digits.isEmpty()) {
            return Optional.of(OptionalInt.empty());
        }
        return digits.matches("[0-9]{1,9}")
                ? Optional.of(OptionalInt.of(Integer.parseInt(digits)))
                : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> meant(E[] values, Optional<Offer> meant) {
        return meant.flatMap(offer ->
                Arrays.stream(values)
                        .filter(value -> Offers.key(value).equals(offer.key()))
                        .findFirst());
    }

    private List<Gift> gifts(List<GiftLine> lines) {
        return tour.gifts().stream().filter(gift -> lines.contains(line(gift.id()))).toList();
    }

    private Optional<Gift> gift(GiftId id) {
        return tour.gifts().stream().filter(gift -> gift.id().equals(id)).findFirst();
    }

    private static Text subject(List<Gift> gifts) {
        return gifts.size() == 1 ? gifts.getFirst().what() : Text.EMPTY;
    }

    private static Edit edit(UnaryOperator<List<Gift>> change, Text subject) {
        return Edits.changeGifts(change, subject, Directory.EMPTY);
    }

    private static Outcome<GiftLine> became(Gift before, Gift after) {
        return became(before, after, Directory.EMPTY);
    }

    private static Outcome<GiftLine> became(Gift before, Gift after, Directory known) {
        return before.equals(after)
                ? new Outcome.Unchanged<>()
                : new Outcome.Made<>(
                        Edits.changeGifts(
                                gifts ->
                                        gifts.stream()
                                                .map(gift ->
                                                        gift.id().equals(after.id()) ? after : gift)
                                                .toList(),
                                after.what(),
                                known),
                        line(after.id()));
    }

    private Outcome<GiftLine> refused(Objection why) {
        return new Outcome.Refused<>(words.name(why));
    }

    static GiftLine line(GiftId id) {
        return new GiftLine.OfGift(id);
    }

    private Language other() {
        return Offers.other(words.language());
    }

    private String called(Item item) {
        return Items.label(words, tour, item);
    }
}
