package org.retinue.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import org.retinue.audience.Audience;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Tour;
import org.retinue.ui.form.Choices;
import org.retinue.ui.look.AudienceNames;
import org.retinue.ui.studio.Studio;

/// For whom the papers are: an audience, one reader of it where each sees other lines, and whether
/// those who have everything have passports, security and medical data too, which is asked each
/// time.
final class ReaderFields {

    private final Studio studio;
    private final Tour tour;
    private final ComboBox<Audience> audience;
    private final ComboBox<Optional<PersonId>> reader;
    private final CheckBox sensitive = new CheckBox();
    private final Runnable changed;
    private boolean changing;

    ReaderFields(Studio studio, Tour tour, Runnable changed) {
        this.studio = studio;
        this.tour = tour;
        this.changed = changed;
        var audiences = Audience.all(studio.view().get().office());
        audience = Choices.of(audiences, one -> AudienceNames.of(studio.words(), one));
        audience.setId("print-audience");
        audience.setValue(audiences.getFirst());
        reader = Choices.of(List.of(), this::name);
        reader.setId("print-reader");
        sensitive.setText(studio.say("ui.export.sensitive"));
        sensitive.setId("print-sensitive");
        sensitive.setWrapText(true);
        sensitive.setMinHeight(CheckBox.USE_PREF_SIZE);
        offerReaders();
        audience.valueProperty().subscribe((_, _) -> chooseAudience());
        reader.valueProperty().subscribe((_, _) -> change());
        sensitive.selectedProperty().subscribe((_, _) -> change());
    }

    List<Node> nodes() {
        return List.of(
                WishFields.pair(
                        Choices.captioned(studio.say("preview.audience"), audience),
                        Choices.captioned(studio.say("preview.reader"), reader)),
                sensitive);
    }

    /// The audience that is chosen, whatever else it is given this time.
    ReadOnlyObjectProperty<Audience> chosen() {
        return audience.valueProperty();
    }

    Audience audience() {
        var chosen = audience.getValue();
        return sensitive.isSelected() && chosen.isFull() ? chosen.withSensitive() : chosen;
    }

    Optional<PersonId> reader() {
        return reader.getValue();
    }

    private void chooseAudience() {
        changing = true;
        sensitive.setSelected(false);
        offerReaders();
        changing = false;
        change();
    }

    private void offerReaders() {
        var people = audience.getValue().readers(tour);
        var readers =
                Stream.concat(
                                Stream.of(Optional.<PersonId>empty()),
                                people.stream().map(Optional::of))
                        .toList();
        reader.getItems().setAll(readers);
        // Where everybody sees their own lines alone, the papers of one show.
        reader.setValue(
                audience.getValue().scope().needsReader()
                        ? people.stream().findFirst()
                        : Optional.empty());
        reader.setDisable(people.isEmpty());
        sensitive.setVisible(audience.getValue().isFull());
        sensitive.setManaged(sensitive.isVisible());
    }

    private void change() {
        if (!changing) {
            changed.run();
        }
    }

    private String name(Optional<PersonId> person) {
        return person.flatMap(tour.directory()::person)
                .map(Person::name)
                .map(studio::best)
                .orElse(studio.say("preview.everybody"));
    }
}
