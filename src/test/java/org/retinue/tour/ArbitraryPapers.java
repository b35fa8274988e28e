package org.retinue.tour;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What the papers of the day ask for, at random: cars, seats, menus, signatures, rooms, gifts. It
/// has chances of its own, so that the seeds of tours stand for what they stood for before.
final class ArbitraryPapers {

    private static final List<String> WORDS =
            List.of("Ceramics", "红木", "\"Silk\" & <tea>", "هدية", "𠮷", "line one\nline two");

    private final Random random;
    private final int people;
    private final int sites;

    ArbitraryPapers(long seed, int people, int sites) {
        random = new Random(~seed);
        this.people = people;
        this.sites = sites;
    }

    List<Car> cars() {
        return random.nextBoolean()
                ? List.of()
                : List.of(
                        new Car(
                                new VehicleId("car-1"),
                                maybe(oneOf(CarFunction.values())),
                                maybe(person()),
                                somePeople()));
    }

    Setting setting() {
        return random.nextBoolean()
                ? Setting.USUAL
                : new Setting(
                        seating(),
                        new Menu(upTo(3, this::dish), number(500)),
                        upTo(2, this::signature));
    }

    private SeatingPlan seating() {
        var seats =
                somePeople().stream()
                        .map(person ->
                                new Seat(1 + random.nextInt(3), 1 + random.nextInt(12), person))
                        .toList();
        return new SeatingPlan(
                maybe(oneOf(SeatingForm.values())),
                random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(2, 41)),
                seats);
    }

    private Dish dish(int number) {
        var contains =
                Stream.of(Food.values())
                        .filter(_ -> random.nextInt(4) == 0)
                        .collect(Collectors.toSet());
        return new Dish(name(number), contains, random.nextBoolean() ? Text.EMPTY : name(number));
    }

    private Signature signature(int number) {
        return new Signature(name(number), maybe(person()), maybe(person()), somePeople());
    }

    Interpreting interpreting() {
        return oneOf(Interpreting.values());
    }

    VehicleKind vehicleKind() {
        return oneOf(VehicleKind.values());
    }

    String owner() {
        return random.nextBoolean() ? "" : word();
    }

    Text address() {
        return random.nextBoolean() ? Text.EMPTY : name(0);
    }

    Identity identity() {
        return new Identity(
                oneOf(Sex.values()), random.nextBoolean() ? "" : "XX" + random.nextInt(9999));
    }

    List<Stay> stays(LocalDate first) {
        return upTo(3, number -> stay(number, first.plusDays(random.nextInt(4))));
    }

    private Stay stay(int number, LocalDate from) {
        return new Stay(
                new StayId("stay-" + number + "-" + random.nextInt(2)),
                new SiteId("site-" + random.nextInt(sites)),
                random.nextBoolean() ? "" : word(),
                oneOf(RoomClass.values()),
                somePeople(),
                from,
                from.plusDays(1 + random.nextInt(3)),
                random.nextBoolean() ? Text.EMPTY : name(number));
    }

    /// Gifts that are given at one of the items or at none.
    List<Gift> gifts(List<Item> items) {
        return upTo(3, number -> gift(number, items));
    }

    private Gift gift(int number, List<Item> items) {
        var at =
                items.isEmpty() || random.nextBoolean()
                        ? Optional.<ItemId>empty()
                        : Optional.of(items.get(random.nextInt(items.size())).id());
        return new Gift(
                new GiftId("gift-" + number + "-" + random.nextInt(2)),
                name(number),
                oneOf(GiftDirection.values()),
                random.nextBoolean() ? Text.EMPTY : name(number),
                maybe(person()),
                number(900),
                random.nextBoolean() ? "" : word(),
                oneOf(Handover.values()),
                at,
                random.nextBoolean());
    }

    private List<PersonId> somePeople() {
        return Stream.generate(this::person).limit(random.nextInt(4)).distinct().toList();
    }

    private PersonId person() {
        return new PersonId("person-" + random.nextInt(people));
    }

    private OptionalInt number(int most) {
        return random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(most));
    }

    /// A name that no other of its list has.
    private Text name(int number) {
        return Text.english(word() + " no. " + number)
                .with(Language.CHINESE, random.nextBoolean() ? word() : "");
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size())) + " " + random.nextInt(100);
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.empty() : Optional.of(value);
    }

    private <T> List<T> upTo(int most, IntFunction<T> made) {
        return IntStream.range(0, random.nextInt(most + 1)).mapToObj(made).toList();
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
