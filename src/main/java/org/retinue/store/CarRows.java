package org.retinue.store;

import java.util.List;
import org.retinue.tour.Car;
import org.retinue.tour.CarFunction;
import org.retinue.tour.PersonId;
import org.retinue.tour.VehicleId;

/// The cars of a leg as rows, there and back.
final class CarRows {

    private CarRows() {}

    static void add(Rows rows, List<String> item, List<Car> cars) {
        Rows.addList(
                cars,
                (place, car) -> {
                    var key = Rows.key(item, place);
                    rows.add(
                            Table.CAR,
                            key,
                            car.vehicle().value(),
                            car.function().map(CarFunction::name).orElse(""),
                            car.driver().map(PersonId::value).orElse(""));
                    PartyRows.addPeople(rows, Table.PASSENGER, key, car.passengers());
                });
    }

    static List<Car> cars(Rows rows, List<String> item) {
        return rows.listed(Table.CAR, item)
                .map(row ->
                        new Car(
                                new VehicleId(row.get("vehicle")),
                                Rows.optional(row.get("function"), CarFunction::valueOf),
                                Rows.optional(row.get("driver"), PersonId::new),
                                PartyRows.people(rows, Table.PASSENGER, row.key())))
                .toList();
    }
}
