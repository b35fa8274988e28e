package org.retinue.check;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.retinue.tour.Item;
import org.retinue.tour.ItemId;
import org.retinue.tour.Moment;

/// All rules, and what they find.
public final class Checks {

    private static final List<Function<Programme, Stream<Finding>>> RULES =
            List.of(
                    Times::overlaps,
                    Times::badIntervals,
                    Times::outsideTour,
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
                    Changeovers::wheelsUp,
                    Times::toBeConfirmed,
                    Hours::outside,
                    Places::capacity,
                    Clashes::betweenTours,
                    Places::repeated,
                    SiteConditions::holiday,
                    Hosts::leadTime,
                    SiteConditions::weather,
                    SiteConditions::photography,
                    SiteConditions::visitorList,
                    SiteConditions::fitness,
                    Delegations::oneHead,
                    Precedences::order,
                    Ranks::match,
                    Hosts::missing,
                    Delegations::names,
                    Delegations::pronunciation,
                    Delegations::duplicates,
                    Ranks::spouse,
                    Interpreting::coverage,
                    Interpreting::load,
                    Interpreting::oneForTalks,
                    Staff::liaison,
                    Staff::duty,
                    Vehicles::seats,
                    Vehicles::baggage,
                    Care::banquets,
                    Care::fasting,
                    Care::care,
                    Confirmations::due,
                    Confirmations::again,
                    Papers::overdue,
                    Papers::briefing,
                    Papers::contacts,
                    WrittenDays::weekdays,
                    Papers::press,
                    Checks::refused);

    private Checks() {}

    /// Every finding about the tour by day, time, severity and rule; the same findings in the same
    /// order for the same situation, however its items were entered.
    public static List<Finding> findings(Situation situation) {
        var programme = Programme.of(situation);
        return RULES.stream()
                .flatMap(rule -> rule.apply(programme))
                .filter(finding -> situation.numbers().isOn(finding.rule()))
                .map(finding -> Waivers.judged(situation.tour(), finding))
                .sorted(order(situation.tour().itemsById()))
                .toList();
    }

    /// a number or pack was asked for that cannot be.
    private static Stream<Finding> refused(Programme programme) {
        return programme.numbers().refused().stream()
                .map(refused -> Finding.about(Rule.RULE_CHOICE, Severity.WARNING, refused));
    }

    /// Findings that are equal in all this stay in the order in which their rule told them, which
    /// follows the programme.
    private static Comparator<Finding> order(Map<ItemId, Item> items) {
        return Comparator.<Finding, LocalDate>comparing(
                        finding -> finding.day().orElse(LocalDate.MAX))
                .thenComparing(finding -> time(finding, items))
                .thenComparing(Finding::severity)
                .thenComparing(Finding::rule);
    }

    private static LocalTime time(Finding finding, Map<ItemId, Item> items) {
        return finding.items().stream()
                .map(items::get)
                .filter(item -> item.moment() instanceof Moment.Timed)
                .map(item -> ((Moment.Timed) item.moment()).start().toLocalTime())
                .findFirst()
                .orElse(LocalTime.MAX);
    }
}
