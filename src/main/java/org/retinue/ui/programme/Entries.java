package org.retinue.ui.programme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.retinue.edit.Deed;
import org.retinue.tour.ConfirmationState;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Language;
import org.retinue.tour.LegMode;
import org.retinue.tour.Moment;
import org.retinue.tour.Tour;
import org.retinue.tour.TrackId;
import org.retinue.ui.sheet.Offer;

/// What text typed into a column means for an item, where these others have been changed already.
public record Entries(Tour tour, Offers offers, KeptEnds keptEnds, Map<ItemId, Item> changed) {

    private static final Pattern LIST = Pattern.compile("\\s*[,，、;；/+]\\s*");

    /// What may be meant by the text typed so far.
    public List<Offer> offers(Item item, Column column, String typed) {
        return switch (column) {
            case KIND -> offers.kinds(typed);
            case SITE -> offers.sites(Places.last(item, typed));
            case ROOM ->
                    item.startSite()
                            .flatMap(offers.directory()::site)
                            .filter(_ -> item instanceof Engagement)
                            .map(site -> offers.rooms(site, typed))
                            .orElse(List.of());
            case HOST -> offers.people(typed);
            case TRACK -> offers.tracks(tour.tracks(), lastOf(typed));
            case CONFIRMATION -> offers.states(typed);
            case MARK, START, END, DURATION, TITLE, OTHER_TITLE -> List.of();
        };
    }

    /// What a column of the item holds, as the offer by which another item comes to hold the same.
    Optional<Offer> held(Item item, Column column) {
        return switch (column) {
            case SITE ->
                    item instanceof Engagement engagement
                            ? engagement
                                    .place()
                                    .site()
                                    .flatMap(offers.directory()::site)
                                    .map(offers::offer)
                            : Optional.empty();
            case HOST ->
                    item.party()
                            .reception()
                            .lead()
                            .flatMap(offers.directory()::person)
                            .map(offers::offer);
            case MARK, START, END, DURATION, KIND, TITLE, OTHER_TITLE, ROOM, TRACK, CONFIRMATION ->
                    Optional.empty();
        };
    }

    /// What becomes of the item when the text is entered.
    public Typed<Change> change(Item item, Column column, String typed, Optional<Offer> chosen) {
        var meant =
                chosen.or(() -> Offers.meant(offers(item, column, typed), typed, Optional.empty()));
        return switch (column) {
            case MARK -> new Typed.Meant<>(Change.of(Deed.CHANGE_TIME, same -> same));
            case START ->
                    TypedMoments.start(tour, item, typed, keptEnds.keep(item)).map(Entries::at);
            case END -> TypedMoments.end(tour, item, typed).map(Entries::at);
            case DURATION -> TypedMoments.duration(tour, item, typed).map(Entries::at);
            case KIND -> kind(item, typed, meant);
            case TITLE -> new Typed.Meant<>(titled(offers.words().language(), typed));
            case OTHER_TITLE ->
                    new Typed.Meant<>(titled(Offers.other(offers.words().language()), typed));
            case SITE -> new Places(tour, offers, changed).site(item, typed, meant);
            case ROOM -> new Places(tour, offers, changed).room(item, typed, meant);
            case HOST -> new People(offers).lead(typed, meant);
            case TRACK -> tracks(typed, chosen);
            case CONFIRMATION -> state(typed, meant);
        };
    }

    static Change at(Moment moment) {
        return Change.of(Deed.CHANGE_TIME, item -> item.withMoment(moment));
    }

    static Change titled(Language language, String typed) {
        return Change.of(
                Deed.RENAME_ITEM, item -> item.withTitle(item.title().with(language, typed)));
    }

    static Change in(ConfirmationState state) {
        return Change.of(
                Deed.CHANGE_CONFIRMATION,
                item ->
                        item.withStanding(
                                item.standing()
                                        .withConfirmation(
                                                item.standing().confirmation().withState(state))));
    }

    /// An emptied kind makes an engagement one of no kind yet. A leg remains what it is, with its
    /// way, until another kind is said.
    private static Typed<Change> kind(Item item, String typed, Optional<Offer> meant) {
        if (typed.isBlank()) {
            return new Typed.Meant<>(
                    Change.of(
                            Deed.CHANGE_KIND,
                            present ->
                                    present instanceof Engagement engagement
                                            ? engagement.withKind(EngagementKind.OTHER)
                                            : present));
        }
        var leg = meant.flatMap(offer -> value(LegMode.values(), offer));
        if (leg.isPresent() && !Kinds.fitsALeg(item)) {
            return new Typed.Refused<>(Refusal.MORE_THAN_A_LEG);
        }
        return meant.flatMap(offer -> value(EngagementKind.values(), offer))
                .map(kind -> Change.of(Deed.CHANGE_KIND, present -> Kinds.of(present, kind)))
                .or(() ->
                        leg.map(mode ->
                                Change.of(Deed.CHANGE_KIND, present -> Kinds.of(present, mode))))
                .<Typed<Change>>map(Typed.Meant::new)
                .orElse(new Typed.Refused<>(Refusal.NO_KIND));
    }

    private static Typed<Change> state(String typed, Optional<Offer> meant) {
        if (typed.isBlank()) {
            return new Typed.Meant<>(in(ConfirmationState.TENTATIVE));
        }
        return meant.flatMap(offer -> value(ConfirmationState.values(), offer))
                .<Typed<Change>>map(state -> new Typed.Meant<>(in(state)))
                .orElse(new Typed.Refused<>(Refusal.NO_STATE));
    }

    /// Several tracks stand with commas between them; the chosen offer is meant for the last.
    private Typed<Change> tracks(String typed, Optional<Offer> chosen) {
        var parts = LIST.split(typed.strip(), -1);
        var meant = new ArrayList<TrackId>();
        for (var index = 0; index < parts.length; index++) {
            var offer =
                    Offers.meant(
                            offers.tracks(tour.tracks(), parts[index]),
                            parts[index],
                            index == parts.length - 1 ? chosen : Optional.empty());
            if (offer.isEmpty() || parts[index].isBlank()) {
                return new Typed.Refused<>(Refusal.NO_TRACK);
            }
            meant.add(new TrackId(offer.get().key()));
        }
        return new Typed.Meant<>(on(meant));
    }

    static Change on(List<TrackId> tracks) {
        return Change.of(
                Deed.CHANGE_GUESTS, item -> item.withParty(item.party().withTracks(tracks)));
    }

    private static String lastOf(String typed) {
        var parts = LIST.split(typed, -1);
        return parts[parts.length - 1];
    }

    private static <E extends Enum<E>> Optional<E> value(E[] values, Offer offer) {
        return Arrays.stream(values)
                .filter(value -> Offers.key(value).equals(offer.key()))
                .findFirst();
    }
}
