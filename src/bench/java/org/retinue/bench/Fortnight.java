package org.retinue.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.retinue.tour.Briefing;
import org.retinue.tour.Cue;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Directory;
import org.retinue.tour.Dish;
import org.retinue.tour.Engagement;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.Food;
import org.retinue.tour.Gift;
import org.retinue.tour.GiftDirection;
import org.retinue.tour.GiftId;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.Menu;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.RoomClass;
import org.retinue.tour.Setting;
import org.retinue.tour.Signature;
import org.retinue.tour.Stay;
import org.retinue.tour.StayId;
import org.retinue.tour.Task;
import org.retinue.tour.TaskId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Vehicle;
import org.retinue.tour.VehicleId;

/// Fourteen days for sixty people with something on every paper: talks, banquets, signings and
/// calls among the visits, two motorcades a day, a room, a gift and a duty for each.
final class Fortnight {

    private static final int DAYS = 14;
    private static final int A_DAY = 15;
    private static final int PEOPLE = 60;
    private static final int KNOWN = 20;
    private static final int CARS = 12;

    private Fortnight() {}

    static Tour tour() {
        var plain = Programmes.of(DAYS * A_DAY);
        var known = directory(plain.directory());
        return plain.withDelegation(plain.delegation().withDelegates(delegates(plain)), known)
                .withItems(items(plain), known)
                .withStays(stays(plain), known)
                .withGifts(gifts(), known)
                .withTasks(tasks(plain));
    }

    /// What was given out before: every tenth item was called something else.
    static Tour before() {
        var items = new ArrayList<Item>();
        for (var item : tour().items()) {
            items.add(
                    item instanceof Engagement visit && items.size() % 10 == 0
                            ? visit.withTitle(Text.of("Visit to be named", "待定参访"))
                            : item);
        }
        return tour().withItems(items, tour().directory());
    }

    static PersonId person(int number) {
        return new PersonId((number < KNOWN ? "person-" : "guest-") + number);
    }

    private static Directory directory(Directory directory) {
        var known = directory;
        for (var number = KNOWN; number < PEOPLE; number++) {
            var name = Text.of("Guest " + number, "来宾" + number);
            known = known.with(Person.named(person(number), name));
        }
        for (var number = 0; number < CARS; number++) {
            var name = Text.of("Car " + number, "车辆" + number);
            known = known.with(Vehicle.named(car(number), name).withSeats(7));
        }
        return known;
    }

    private static List<Delegate> delegates(Tour tour) {
        var delegates = new ArrayList<>(tour.delegation().delegates());
        var track = tour.tracks().getFirst().id();
        for (var number = KNOWN; number < PEOPLE; number++) {
            delegates.add(Delegate.of(person(number), DelegateRole.ENTOURAGE, track));
        }
        return delegates;
    }

    private static List<Item> items(Tour tour) {
        var items = new ArrayList<Item>();
        for (var item : tour.items()) {
            items.add(
                    switch (item) {
                        case Engagement visit -> visit(visit, items.size());
                        case Leg leg when items.size() % A_DAY < 4 ->
                                leg.withParty(leg.party().withVehicles(cars()));
                        case Leg leg -> leg;
                    });
        }
        return items;
    }

    /// An engagement in twenty is one of each kind that has a paper of its own.
    private static Engagement visit(Engagement visit, int number) {
        var kind =
                switch (number / 2 % 20) {
                    case 3 -> EngagementKind.TALKS;
                    case 6 -> EngagementKind.COURTESY_CALL;
                    case 10 -> EngagementKind.BANQUET;
                    case 13 -> EngagementKind.SIGNING;
                    case 16 -> EngagementKind.PRESS;
                    default -> visit.kind();
                };
        var cues =
                IntStream.range(0, 5)
                        .mapToObj(step -> new Cue(10 * step, Text.of("Step " + step, "步骤" + step)))
                        .toList();
        var text = Text.of("What to know of number " + number, "第" + number + "项须知");
        return visit.withKind(kind)
                .withSetting(setting(kind))
                .withBriefing(new Briefing(text, cues));
    }

    private static Setting setting(EngagementKind kind) {
        return switch (kind) {
            case BANQUET -> Setting.USUAL.withMenu(new Menu(List.of(dish()), OptionalInt.of(200)));
            case SIGNING -> Setting.USUAL.withSignatures(List.of(signature()));
            default -> Setting.USUAL;
        };
    }

    private static Dish dish() {
        return new Dish(Text.of("Fish", "鱼"), EnumSet.of(Food.values()[0]), Text.of("Tofu", "豆腐"));
    }

    private static Signature signature() {
        return new Signature(
                Text.of("Memorandum", "备忘录"),
                Optional.of(person(0)),
                Optional.of(new PersonId("person-100")),
                List.of());
    }

    private static List<VehicleId> cars() {
        return IntStream.range(0, CARS).mapToObj(Fortnight::car).toList();
    }

    private static VehicleId car(int number) {
        return new VehicleId("car-" + number);
    }

    private static List<Stay> stays(Tour tour) {
        var first = tour.firstDay();
        var hotel = tour.directory().sites().keySet().iterator().next();
        return IntStream.range(0, PEOPLE)
                .mapToObj(number ->
                        new Stay(
                                new StayId("stay-" + number),
                                hotel,
                                Integer.toString(801 + number),
                                RoomClass.SINGLE,
                                List.of(person(number)),
                                first,
                                first.plusDays(DAYS),
                                Text.EMPTY))
                .toList();
    }

    private static List<Gift> gifts() {
        return IntStream.range(0, PEOPLE)
                .mapToObj(number ->
                        Gift.of(
                                new GiftId("gift-" + number),
                                Text.of("Porcelain " + number, "瓷器" + number),
                                GiftDirection.TO_GUESTS))
                .toList();
    }

    private static List<Task> tasks(Tour tour) {
        LocalDate due = tour.firstDay();
        return IntStream.range(0, PEOPLE)
                .mapToObj(number ->
                        new Task(
                                new TaskId("task-" + number),
                                Text.of("Ask about " + number, "询问" + number),
                                due.minusDays(number % 7),
                                "Officer",
                                number % 2 == 0))
                .toList();
    }
}
