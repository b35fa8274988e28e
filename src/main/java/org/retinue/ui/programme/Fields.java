package org.retinue.ui.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.retinue.edit.Deed;
import org.retinue.edit.Untimed;
import org.retinue.tour.Confirmation;
import org.retinue.tour.Engagement;
import org.retinue.tour.Importance;
import org.retinue.tour.Interpreting;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.Leg;
import org.retinue.tour.Manner;
import org.retinue.tour.Moment;
import org.retinue.tour.PressAccess;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.tour.Tour;
import org.retinue.ui.sheet.Offer;
import org.retinue.words.TypedDates;
import org.retinue.words.Words;

/// What stands in the fields beside the grid, and what typing into them means.
public record Fields(Tour tour, Offers offers) {

    public String text(Item item, Field field) {
        var confirmation = item.standing().confirmation();
        return switch (field) {
            case DAY -> date(item.day());
            case FROM -> site(item.startSite());
            case TO -> site(item.endSite());
            case DRESS -> dress(item, words().language());
            case OTHER_DRESS -> dress(item, Offers.other(words().language()));
            case ASKED -> date(confirmation.asked());
            case ASKED_BY -> confirmation.askedBy();
            case DUE -> date(confirmation.due());
        };
    }

    public List<Offer> offers(Field field, String typed) {
        return switch (field) {
            case DAY ->
                    tour.programmeDates().stream()
                            .map(date ->
                                    Offer.of(
                                            date.toString(),
                                            words().date(date),
                                            words().weekday(date)))
                            .filter(offer -> typed.isBlank() || offer.label().contains(typed))
                            .toList();
            case FROM, TO -> offers.sites(typed);
            case DRESS, OTHER_DRESS, ASKED, ASKED_BY, DUE -> List.of();
        };
    }

    public Typed<Change> change(Item item, Field field, String typed, Optional<Offer> chosen) {
        return switch (field) {
            case DAY -> day(item, typed, chosen);
            case FROM, TO -> way(item, field, typed, chosen);
            case DRESS -> new Typed.Meant<>(dressed(words().language(), typed));
            case OTHER_DRESS -> new Typed.Meant<>(dressed(Offers.other(words().language()), typed));
            case ASKED_BY ->
                    new Typed.Meant<>(
                            confirmed(present ->
                                    new Confirmation(
                                            present.state(),
                                            present.asked(),
                                            typed.strip(),
                                            present.due())));
            case ASKED ->
                    dated(
                            typed,
                            (present, date) ->
                                    new Confirmation(
                                            present.state(),
                                            date,
                                            present.askedBy(),
                                            present.due()));
            case DUE ->
                    dated(
                            typed,
                            (present, date) ->
                                    new Confirmation(
                                            present.state(),
                                            present.asked(),
                                            present.askedBy(),
                                            date));
        };
    }

    public static Change anchored(boolean anchored) {
        return Change.of(
                Deed.CHANGE_ANCHOR,
                item -> item.withStanding(item.standing().withAnchored(anchored)));
    }

    public static Change importance(Importance importance) {
        return Change.of(
                Deed.CHANGE_IMPORTANCE,
                item -> item.withStanding(item.standing().withImportance(importance)));
    }

    public static Change press(PressAccess access) {
        return mannered(manner -> manner.withPress(access));
    }

    public static Change interpreting(Interpreting how) {
        return mannered(manner -> manner.withInterpreting(how));
    }

    private Typed<Change> day(Item item, String typed, Optional<Offer> chosen) {
        if (typed.isBlank()) {
            return new Typed.Meant<>(
                    Change.of(
                            Deed.MOVE_TO_POOL,
                            present ->
                                    present.withMoment(
                                            new Untimed(tour).last(present, Optional.empty(), 0))));
        }
        return chosen.map(offer -> LocalDate.parse(offer.key()))
                .or(() -> date(typed))
                .<Typed<Change>>map(date -> new Typed.Meant<>(Entries.at(on(item, date))))
                .orElse(new Typed.Refused<>(Refusal.NO_DATE));
    }

    /// A date in any usual form, near the tour where no year is said; the number alone means that
    /// day of the tour.
    private Optional<LocalDate> date(String typed) {
        var plain = typed.strip();
        return plain.matches("[0-9]{1,2}[日号]?")
                ? tour.programmeDates().stream()
                        .filter(date -> isNumber(date, plain.replaceAll("[日号]", "")))
                        .findFirst()
                : TypedDates.date(plain, tour.firstDay());
    }

    private static boolean isNumber(LocalDate date, String typed) {
        return date.getDayOfMonth() == Integer.parseInt(typed);
    }

    private Moment on(Item item, LocalDate date) {
        return item.day().equals(Optional.of(date))
                ? item.moment()
                : TypedMoments.on(tour, item, date);
    }

    private Typed<Change> way(Item item, Field field, String typed, Optional<Offer> chosen) {
        if (!(item instanceof Leg leg)) {
            return new Typed.Refused<>(Refusal.NO_SITE);
        }
        var meant = Offers.meant(offers.sites(typed), typed, chosen);
        var places = new Places(tour, offers, Map.of());
        return field == Field.FROM ? places.from(leg, typed, meant) : places.to(leg, typed, meant);
    }

    private Typed<Change> dated(String typed, Dating change) {
        if (typed.isBlank()) {
            return new Typed.Meant<>(confirmed(present -> change.at(present, Optional.empty())));
        }
        return date(typed)
                .<Typed<Change>>map(date ->
                        new Typed.Meant<>(
                                confirmed(present -> change.at(present, Optional.of(date)))))
                .orElse(new Typed.Refused<>(Refusal.NO_DATE));
    }

    private static Change confirmed(UnaryOperator<Confirmation> change) {
        return Change.of(
                Deed.CHANGE_CONFIRMATION,
                item ->
                        item.withStanding(
                                item.standing()
                                        .withConfirmation(
                                                change.apply(item.standing().confirmation()))));
    }

    private static Change dressed(Language language, String typed) {
        return mannered(manner -> manner.withDress(manner.dress().with(language, typed)));
    }

    private static Change mannered(UnaryOperator<Manner> change) {
        return Change.of(
                Deed.CHANGE_MANNER,
                item ->
                        item instanceof Engagement engagement
                                ? engagement.withManner(change.apply(engagement.manner()))
                                : item);
    }

    private static String dress(Item item, Language language) {
        return item instanceof Engagement engagement
                ? engagement.manner().dress().form(language).orElse("")
                : "";
    }

    private String site(Optional<SiteId> id) {
        return id.flatMap(tour.directory()::site).map(Site::name).map(words()::best).orElse("");
    }

    private String date(Optional<LocalDate> date) {
        return date.map(words()::date).orElse("");
    }

    private Words words() {
        return offers.words();
    }

    /// Puts a date into a confirmation.
    private interface Dating {
        Confirmation at(Confirmation present, Optional<LocalDate> date);
    }
}
