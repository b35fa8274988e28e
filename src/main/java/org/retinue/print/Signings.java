package org.retinue.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Engagement;
import org.retinue.tour.PersonId;
import org.retinue.tour.Signature;
import org.retinue.tour.Tour;

/// Computes the signing sheet: for each document who signs and who stands behind them, drawn as the
/// audience sees it. The guests sign and stand on the left of the drawing, which is the right hand
/// of the hosts, under their flag; of those who stand, the first are next to the middle.
record Signings(Lines lines) {

    private static final int MOST_STANDING = 8;

    static Plan of(Tour tour, Order order) {
        var lines = Lines.of(tour, Voices.in(order.languages()));
        var signings = new Signings(lines);
        return Plan.of(
                Frames.of(tour, order, List.of()),
                order.engagements(tour)
                        .filter(engagement -> !engagement.setting().signatures().isEmpty())
                        .map(signings::sheet)
                        .toList(),
                lines.voices().say("seating.nothing-signed"));
    }

    private Plan.Sheet sheet(Engagement engagement) {
        var signatures = engagement.setting().signatures();
        var voices = lines.voices();
        var grids = new ArrayList<Plan.Grid>();
        signatures.forEach(signature -> grids.add(people(engagement, signature)));
        grids.add(toHand());
        return new Plan.Sheet(
                Plan.Heading.of(lines, engagement),
                List.of(
                        new Plan.Fact(
                                voices.say("seating.flags"), voices.say("seating.flag-order"))),
                signatures.stream()
                        .map(signature ->
                                new SigningDrawing(lines)
                                        .drawing(signature, standing(engagement, signature)))
                        .toList(),
                grids,
                List.of());
    }

    /// Who stands behind those who sign: the witnesses; where none are named, all others who take
    /// part, but for the press and the security.
    private Standing standing(Engagement engagement, Signature signature) {
        var signing = Stream.concat(signature.guest().stream(), signature.host().stream()).toList();
        var guests = lines.tour().guests(engagement);
        var reception = engagement.party().reception();
        var people =
                signature.witnesses().isEmpty()
                        ? Stream.of(
                                        guests.stream().filter(this::stands),
                                        reception.lead().stream(),
                                        reception.greeters().stream())
                                .flatMap(each -> each)
                                .distinct()
                                .toList()
                        : signature.witnesses();
        var others = people.stream().filter(person -> !signing.contains(person)).toList();
        return new Standing(
                lines.ranking().ordered(others.stream().filter(this::isGuest).toList()).stream()
                        .limit(MOST_STANDING)
                        .toList(),
                others.stream().filter(person -> !isGuest(person)).limit(MOST_STANDING).toList());
    }

    private boolean isGuest(PersonId person) {
        return lines.tour().delegation().delegate(person).isPresent();
    }

    private boolean stands(PersonId guest) {
        return lines.tour().delegation().delegate(guest).map(Delegate::role).stream()
                .noneMatch(role -> role == DelegateRole.PRESS || role == DelegateRole.SECURITY);
    }

    private Plan.Grid people(Engagement engagement, Signature signature) {
        var voices = lines.voices();
        var standing = standing(engagement, signature);
        var rows = new ArrayList<Plan.Row>();
        rows.add(row(voices.say("seating.signs"), signature.guest(), signature.host()));
        IntStream.range(0, Math.max(standing.guests().size(), standing.hosts().size()))
                .mapToObj(at ->
                        row(
                                voices.say("seating.stands", Integer.toString(at + 1)),
                                standing.guests().stream().skip(at).findFirst(),
                                standing.hosts().stream().skip(at).findFirst()))
                .forEach(rows::add);
        return new Plan.Grid(
                voices.text(signature.document()),
                List.of(
                        new Plan.Column(new Plan.Share(16), voices.say("seating.place")),
                        new Plan.Column(new Plan.Share(42), voices.say("seating.guests")),
                        new Plan.Column(new Plan.Share(42), voices.say("seating.hosts"))),
                rows);
    }

    private Plan.Row row(Phrase place, Optional<PersonId> guest, Optional<PersonId> host) {
        return new Plan.Row(List.of(Plan.Cell.of(place), cell(guest), cell(host)));
    }

    private Plan.Cell cell(Optional<PersonId> person) {
        return person.map(who -> Plan.Cell.of(Names.of(lines, who), Names.title(lines, who)))
                .orElse(Plan.Cell.of());
    }

    /// What must lie ready, with room for a tick.
    private Plan.Grid toHand() {
        var voices = lines.voices();
        return new Plan.Grid(
                voices.say("seating.to-hand"),
                List.of(
                        new Plan.Column(new Plan.Share(70), voices.say("seating.thing")),
                        new Plan.Column(new Plan.Share(30), voices.say("seating.checked"))),
                Stream.of(
                                "seating.texts",
                                "seating.folders",
                                "seating.pens",
                                "seating.toast",
                                "seating.photograph")
                        .map(thing ->
                                new Plan.Row(
                                        List.of(Plan.Cell.of(voices.say(thing)), Plan.Cell.of())))
                        .toList());
    }

    /// The two halves of the row, each from the middle outwards.
    record Standing(List<PersonId> guests, List<PersonId> hosts) {}
}
