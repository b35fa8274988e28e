package org.retinue.ui.directory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.edit.Deed;
import org.retinue.tour.Text;
import org.retinue.tour.Vehicle;
import org.retinue.tour.VehicleId;
import org.retinue.tour.VehicleKind;
import org.retinue.ui.form.Form;
import org.retinue.ui.studio.Page;
import org.retinue.ui.studio.Studio;
import org.retinue.ui.table.Columns;

/// The cars, vans and coaches that tours use.
public final class VehiclesPage extends StackPane {

    private static final int MOST_BAGGAGE = 9_999;

    private final Studio studio;
    private final Catalogue<VehicleId, Vehicle> catalogue;

    public VehiclesPage(Studio studio) {
        this.studio = studio;
        var form = form();
        catalogue = new Catalogue<>(studio, Page.VEHICLES, kind(), form);
        catalogue.offerToAdd(
                say("add"), this::add, form.lookup("#name-" + studio.words().language()));
        getChildren().add(catalogue);
    }

    /// Shows the one.
    public void select(VehicleId id) {
        catalogue.find(id);
    }

    private Form<Vehicle> form() {
        var form = new Form<Vehicle>(studio.words(), this::change);
        form.both(say("name"), Vehicle::name, VehiclesPage::named, say("noName"));
        form.line(
                form.choice(
                        say("kind"),
                        List.of(VehicleKind.values()),
                        Vehicle::kind,
                        Vehicle::withKind),
                new VBox());
        form.line(
                form.entry(
                        say("plate"),
                        new Form.Typed<>(
                                Vehicle::plate,
                                (vehicle, plate) -> Optional.of(plated(vehicle, plate)),
                                "")),
                form.entry(
                        say("seats"),
                        new Form.Typed<>(
                                vehicle -> Integer.toString(vehicle.seats()),
                                VehiclesPage::seats,
                                say("badSeats"))),
                form.entry(
                        say("baggage"),
                        new Form.Typed<>(
                                vehicle -> Numbers.write(vehicle.baggage()),
                                (vehicle, typed) ->
                                        Numbers.read(typed, MOST_BAGGAGE).map(vehicle::withBaggage),
                                say("badBaggage"))));
        return form;
    }

    private static Optional<Vehicle> named(Vehicle vehicle, Text name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(vehicle.withName(name));
    }

    private static Vehicle plated(Vehicle vehicle, String plate) {
        return vehicle.withPlate(plate.strip());
    }

    private static Optional<Vehicle> seats(Vehicle vehicle, String typed) {
        return Numbers.read(typed)
                .filter(number -> number.isPresent())
                .map(number -> vehicle.withSeats(number.getAsInt()));
    }

    private Kind<VehicleId, Vehicle> kind() {
        return new Kind<>(
                Feather.TRUCK,
                view -> view.directory().vehicles().values(),
                Vehicle::id,
                vehicle -> studio.best(vehicle.name()),
                vehicle ->
                        Stream.concat(
                                vehicle.name().forms().values().stream(),
                                Stream.of(vehicle.plate())),
                List.of(
                        Columns.text(say("name"), 240, vehicle -> studio.best(vehicle.name())),
                        Columns.text(
                                say("kind"), 140, vehicle -> studio.words().name(vehicle.kind())),
                        Columns.text(say("plate"), 140, Vehicle::plate),
                        Columns.narrow(
                                Columns.text(
                                        say("seats"),
                                        80,
                                        vehicle -> studio.say("ui.number", vehicle.seats())))),
                this::remove);
    }

    private String say(String key) {
        return studio.say("directory.vehicle." + key);
    }

    private void change(Vehicle vehicle) {
        studio.desk()
                .editDirectory(
                        Deed.CHANGE_VEHICLE, vehicle.name(), directory -> directory.with(vehicle));
    }

    private Optional<VehicleId> add() {
        var name = Text.in(studio.words().language(), say("new"));
        var vehicle = Vehicle.named(VehicleId.random(), name);
        change(vehicle);
        return Optional.of(vehicle.id());
    }

    private void remove(Vehicle vehicle) {
        studio.desk()
                .editDirectory(
                        Deed.REMOVE_VEHICLE,
                        vehicle.name(),
                        directory -> directory.without(vehicle.id()));
    }
}
