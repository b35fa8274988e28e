package org.retinue.ui.tour;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.retinue.edit.Deed;
import org.retinue.edit.FromTemplate;
import org.retinue.tour.Delegation;
import org.retinue.tour.Language;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;
import org.retinue.ui.dialog.Sheet;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.form.Country;
import org.retinue.ui.form.Entry;
import org.retinue.ui.form.Form;
import org.retinue.ui.studio.Studio;
import org.retinue.words.Words;

/// The few questions before a new tour: with which programme it begins, who comes from where, and
/// when.
final class NewTourDialog {

    private final Studio studio;
    private final Sheets sheets;
    private final TourFields fields;
    private final TemplateChoice templates;
    private final Entry delegation;
    private final Entry head;
    private Optional<LocalDate> suggestedLast = Optional.empty();

    NewTourDialog(Studio studio, Sheets sheets) {
        this.studio = studio;
        this.sheets = sheets;
        fields = new TourFields(studio);
        delegation = fields.entry("delegation");
        head = fields.entry("head");
        templates = new TemplateChoice(studio, this::chosen);
        fields.first().picker().valueProperty().subscribe(this::suggestLast);
    }

    /// Offers these programmes as well; they may come while the dialog is open.
    void offer(List<Tour> usual) {
        templates.offer(usual);
    }

    void open(String officerInCharge) {
        fields.officer().reset(officerInCharge);
        var done = new Button(studio.say("ui.tour.create"));
        done.setId("create-tour");
        done.setDefaultButton(true);
        done.setOnAction(_ -> {
            if (fields.isComplete()) {
                sheets.close();
                create();
            }
        });
        var content =
                new VBox(
                        templates,
                        fields.titles(),
                        fields.kindAndCountry(),
                        Form.beside(delegation, head),
                        fields.dates(),
                        fields.office());
        content.getStyleClass().add("form");
        content.setPrefWidth(560);
        var title = studio.say("ui.tour.create.title");
        sheets.open(
                new Sheet(title, content, List.of(sheets.cancel(), done)), fields.title().input());
    }

    private void chosen(Optional<Tour> template) {
        template.ifPresent(tour -> fields.kind().setValue(tour.heading().kind()));
        suggestLast(fields.first().picker().getValue());
    }

    /// The last day follows the first, as far behind as in the template, until another is chosen.
    private void suggestLast(@Nullable LocalDate first) {
        var untouched =
                fields.last().date().isEmpty() || fields.last().date().equals(suggestedLast);
        if (first != null && untouched) {
            var days = templates.template().map(tour -> tour.days().size()).orElse(1);
            suggestedLast = Optional.of(first.plusDays(days - 1L));
            fields.last().picker().setValue(suggestedLast.get());
        }
    }

    private void create() {
        var answers =
                new FromTemplate.Answers(
                        fields.heading(Text.EMPTY),
                        fields.chosenZone(),
                        delegation(),
                        head(),
                        fields.first().date().orElseThrow(),
                        fields.last().date().orElseThrow());
        var template = templates.template().orElseGet(() -> empty(answers));
        studio.desk().add(new FromTemplate(template, answers).make(), Deed.CREATE_TOUR);
    }

    /// A programme of which only the days are known.
    private static Tour empty(FromTemplate.Answers answers) {
        var track =
                Text.of(
                        Words.in(Language.ENGLISH).say("ui.tour.track"),
                        Words.in(Language.CHINESE).say("ui.tour.track"));
        return Tour.empty(
                TourId.random(),
                answers.heading(),
                answers.zone(),
                answers.first(),
                answers.last(),
                new Track(TrackId.random(), track));
    }

    /// A delegation is called what was typed, or else by its country.
    private Delegation delegation() {
        var typed = Text.in(studio.words().language(), delegation.input().getText());
        var country = fields.chosenCountry();
        var name = typed.isEmpty() ? country.map(Country::name).orElse(Text.EMPTY) : typed;
        return Delegation.named(name, country.map(Country::code).orElse(""));
    }

    /// Somebody known where nobody else of that name can be meant, or somebody new.
    private Optional<Person> head() {
        var typed = head.input().getText().strip();
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        var namesakes =
                studio.view().get().directory().people().values().stream()
                        .filter(person -> person.name().any(typed::equalsIgnoreCase))
                        .toList();
        return namesakes.size() == 1 && mayComeFromThere(namesakes.getFirst())
                ? Optional.of(namesakes.getFirst())
                : Optional.of(newcomer(typed));
    }

    private boolean mayComeFromThere(Person person) {
        var country = fields.chosenCountry().map(Country::code).orElse(person.country());
        return person.country().isEmpty() || person.country().equals(country);
    }

    private Person newcomer(String name) {
        return Person.named(PersonId.random(), Text.in(studio.words().language(), name))
                .withCountry(fields.chosenCountry().map(Country::code).orElse(""));
    }
}
