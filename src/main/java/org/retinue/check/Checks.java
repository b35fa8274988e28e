package org.retinue.check;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;
import org.retinue.tour.Office;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TravelTimes;

/// All rules, and what they find.
public final class Checks {

    private static final List<Function<Programme, Stream<Finding>>> RULES =
            List.of(
                    Times::overlaps,
                    Times::badIntervals,
                    Times::outsideTour,
                    Stays::outside,
                    Transfers::tooShort,
                    Transfers::missingLegs,
                    Transfers::unknown,
                    Changeovers::buffer,
                    Loads::slack,
                    Rests::night,
                    Rests::beforeEvening,
                    Rests::longTravel,
                    Loads::overload,
                    Loads::meals,
                    Rests::comfortStop,
                    Lengths::courtesyCall,
                    Lengths::talks,
                    Lengths::visit,
                    Calls::late,
                    Changeovers::wheelsUp,
                    BaggageCalls::late,
                    Times::toBeConfirmed,
                    Hours::outside,
                    Crowds::tooMany,
                    Crowds::withPress,
                    Clashes::betweenTours,
                    Places::repeated,
                    SiteConditions::holiday,
                    NationalDays::near,
                    Hosts::leadTime,
                    SiteConditions::weather,
                    SiteConditions::photography,
                    SiteConditions::visitorList,
                    Detours::geography,
                    SiteConditions::fitness,
                    Delegations::oneHead,
                    Precedences::order,
                    Precedences::amongOthers,
                    Ranks::match,
                    Seating::leads,
                    Seating::seatOfHonour,
                    Hosts::missing,
                    Delegations::names,
                    Delegations::pronunciation,
                    Seating::givenSeats,
                    Colours::unknown,
                    Delegations::duplicates,
                    Ranks::spouse,
                    Interpreting::coverage,
                    Interpreting::load,
                    Interpreting::oneForTalks,
                    Staff::liaison,
                    Staff::noLiaison,
                    Staff::duty,
                    Vehicles::seats,
                    Vehicles::baggage,
                    Seating::inCars,
                    Vehicles::spare,
                    Beds::nights,
                    Beds::classes,
                    Care::banquets,
                    Hospitality::meals,
                    Hospitality::recipients,
                    Hospitality::values,
                    Gifts::repeated,
                    Care::accompanying,
                    Diets::menus,
                    Prayers::time,
                    Care::fasting,
                    Care::care,
                    Confirmations::due,
                    Confirmations::again,
                    Papers::overdue,
                    Papers::briefing,
                    Releases::oldPapers,
                    Releases::changes,
                    Papers::contacts,
                    WrittenDays::weekdays,
                    WrittenWeekdays::ofDates,
                    WrittenDates::dates,
                    WrittenDates::partsOfTheDay,
                    Cameras::undecided,
                    Cameras::leaving,
                    Checks::refused);

    private Checks() {}

    /// Every finding about the tour by day, time, severity and rule; the same findings in the same
    /// order for the same situation, however its items were entered.
    public static List<Finding> findings(Situation situation) {
        var programme = Programme.of(situation);
        var items = situation.tour().itemsById();
        return RULES.stream()
                .flatMap(rule -> rule.apply(programme))
                .filter(finding -> situation.numbers().isOn(finding.rule()))
                .map(finding -> Waivers.judged(situation.tour(), finding))
                .map(finding -> Placed.of(finding, items))
                .sorted()
                .map(Placed::finding)
                .toList();
    }

    /// What is found about each of the tours, beside all the others of them: none depends on what
    /// is found about another, so the processors share them. What was given out stands under the
    /// ids of the tours.
    public static List<List<Finding>> findings(
            List<Tour> tours,
            TravelTimes travel,
            LocalDate today,
            Office office,
            Map<TourId, Circulation> given) {
        var others = Others.of(tours);
        return tours.parallelStream()
                .map(tour ->
                        findings(
                                Situation.of(tour, travel, others, today, office)
                                        .given(given.getOrDefault(tour.id(), Circulation.NONE))))
                .toList();
    }

    /// a number or pack was asked for that cannot be.
    private static Stream<Finding> refused(Programme programme) {
        return programme.numbers().refused().stream()
                .map(refused -> Finding.about(Rule.RULE_CHOICE, Severity.WARNING, refused));
    }

    /// A finding and when what it is about begins, in local seconds. Findings that are equal in all
    /// that the order looks at stay as their rule told them, which follows the programme.
    private record Placed(long begin, Finding finding) implements Comparable<Placed> {

        static Placed of(Finding finding, Map<ItemId, Item> items) {
            var day = finding.day().orElse(LocalDate.MAX);
            return new Placed(
                    day.toEpochSecond(time(finding.items(), items), ZoneOffset.UTC), finding);
        }

        private static LocalTime time(List<ItemId> ids, Map<ItemId, Item> items) {
            for (var id : ids) {
                if (requireNonNull(items.get(id)).moment() instanceof Moment.Timed(var start, _)) {
                    return start.toLocalTime();
                }
            }
            return LocalTime.MAX;
        }

        @Override
        public int compareTo(Placed other) {
            if (begin != other.begin) {
                return Long.compare(begin, other.begin);
            }
            var severities = finding.severity().compareTo(other.finding.severity());
            return severities != 0 ? severities : finding.rule().compareTo(other.finding.rule());
        }
    }
}
