package org.retinue.brief;

import static org.retinue.brief.DirectoryReader.line;
import static org.retinue.brief.DirectoryReader.maybe;
import static org.retinue.brief.DirectoryReader.strings;

import org.retinue.tour.Car;
import org.retinue.tour.CarFunction;
import org.retinue.tour.PersonId;
import org.retinue.tour.VehicleId;
import tools.jackson.databind.JsonNode;

/// A car of a motorcade as it stands in a pack, there and back.
final class CarForm {

    private CarForm() {}

    static JsonNode of(Car car) {
        return new Fields()
                .put("vehicle", car.vehicle())
                .put("function", car.function().map(Word::of))
                .put("driver", car.driver())
                .put("passengers", car.passengers())
                .node();
    }

    static Car car(JsonNode car) {
        return new Car(
                new VehicleId(line(car, "vehicle")),
                maybe(car, "function", word -> Word.in(CarFunction.class, word)),
                maybe(car, "driver", PersonId::new),
                strings(car, "passengers", PersonId::new));
    }
}
