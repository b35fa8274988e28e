package org.retinue.ui.programme;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.retinue.seating.Driven;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.PersonId;
import org.retinue.words.Words;

/// The cars of a leg in the order in which they drive, with who rides in them as precedence has it
/// and as it was settled by hand.
final class CarsBox extends VBox implements Inspector.Part {

    private final Inspector inspector;
    private final Words words;
    private final KeptLines<Driven> lines = new KeptLines<>(this::line);
    private final Label nothing = new Label();
    private final Label unseated = new Label();
    private Optional<Convoys> convoys = Optional.empty();
    private Optional<Offers> offers = Optional.empty();

    CarsBox(Inspector inspector, Words words) {
        this.inspector = inspector;
        this.words = words;
        nothing.setText(words.say("programme.noCars"));
        nothing.getStyleClass().add("text-muted");
        nothing.setWrapText(true);
        unseated.setId("cars-unseated");
        unseated.getStyleClass().add("unseated");
        unseated.setWrapText(true);
        getStyleClass().add("cars");
        getChildren().addAll(nothing, lines, unseated);
    }

    @Override
    public void show(ProgrammeSheet sheet, Item item, boolean another) {
        if (another) {
            lines.clear();
        }
        offers = Optional.of(sheet.rosters().offers());
        convoys =
                item instanceof Leg leg
                        ? Optional.of(Convoys.of(sheet.tour(), leg))
                        : Optional.empty();
        var cars = convoys.map(known -> known.motorcade().cars()).orElse(List.of());
        lines.show(cars);
        Inspector.reveal(nothing, cars.isEmpty());
        var left = convoys.map(known -> known.motorcade().unseated()).orElse(List.of());
        unseated.setText(
                words.say(
                        "programme.unseated",
                        left.stream()
                                .map(candidates(_ -> left)::name)
                                .collect(Collectors.joining(", "))));
        Inspector.reveal(unseated, !cars.isEmpty() && !left.isEmpty());
    }

    /// Those of the leg of whom one is meant.
    Candidates candidates(Function<Convoys, List<PersonId>> who) {
        return new Candidates(convoys.map(who).orElse(List.of()), offers.orElseThrow());
    }

    Optional<Convoys> convoys() {
        return convoys;
    }

    Optional<String> make(Typed<Change> meant) {
        return inspector.make((_, _) -> meant);
    }

    private CarBox line() {
        return new CarBox(this, words);
    }
}
