package org.retinue.ui.paste;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.retinue.exchange.paste.DateProblem;
import org.retinue.exchange.paste.Means;
import org.retinue.exchange.paste.PastedName;
import org.retinue.exchange.paste.PastedProgramme;
import org.retinue.exchange.paste.Wishes;
import org.retinue.tour.Day;
import org.retinue.tour.Moment;
import org.retinue.tour.Track;
import org.retinue.ui.form.Choices;

/// What the officer has to decide about a pasted programme beside its columns: dates, ends, the
/// track, and what unknown names stand for. The focus stays on what is being decided.
final class Decisions extends VBox {

    /// More are not decided one by one.
    private static final int MOST_NAMES = 60;

    private final Consumer<UnaryOperator<Wishes>> taking;

    Decisions(Consumer<UnaryOperator<Wishes>> taking) {
        this.taking = taking;
        getStyleClass().add("decisions");
    }

    void show(Told told) {
        var focused = getScene() == null ? null : getScene().getFocusOwner();
        var id = focused == null || focused.getId() == null ? "" : focused.getId();
        getChildren().clear();
        dates(told);
        course(told);
        sites(told);
        people(told);
        if (!id.isEmpty() && lookup("#" + id) != null) {
            lookup("#" + id).requestFocus();
        }
    }

    private void dates(Told told) {
        var programme = told.programme();
        if (programme.course().isUndated()) {
            section(told, "paste.dates");
            getChildren().add(firstDay(told));
        } else if (!programme.dates().isEmpty()) {
            section(told, "paste.dates");
        }
        var mends =
                programme.dates().stream()
                        .flatMap(problem -> problem.mend().stream())
                        .distinct()
                        .limit(MOST_NAMES)
                        .toList();
        for (var number = 0; number < mends.size(); number++) {
            var mend = mends.get(number);
            var button = new Button(told.mend(mend));
            button.setId("mend-" + number);
            button.setWrapText(true);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setOnAction(_ -> taking.accept(wishes -> wishes.with(mend)));
            getChildren().add(button);
        }
        var unmended =
                programme.dates().stream()
                        .filter(problem -> problem.mend().isEmpty())
                        .map(DateProblem::row)
                        .distinct()
                        .count();
        if (unmended > 0) {
            getChildren().add(text(told.words().say("paste.unmended", unmended)));
        }
    }

    private Node firstDay(Told told) {
        var programme = told.programme();
        var days = programme.context().tour().days().stream().map(Day::date).toList();
        var box = Choices.of(days, told::day);
        box.setId("first-day");
        box.setValue(programme.course().firstDay());
        box.valueProperty()
                .addListener((_, _, day) -> taking.accept(wishes -> wishes.withFirstDay(day)));
        return Choices.captioned(told.words().say("paste.firstDay"), box);
    }

    private void course(Told told) {
        var programme = told.programme();
        if (isWithoutEnds(programme)) {
            var box = new CheckBox(told.words().say("paste.untilNext"));
            box.setId("until-next");
            box.setWrapText(true);
            box.setSelected(programme.course().untilNext());
            box.selectedProperty()
                    .addListener((_, _, yes) -> taking.accept(wishes -> wishes.withUntilNext(yes)));
            getChildren().add(box);
        }
        var tracks = programme.context().tour().tracks();
        if (tracks.size() > 1) {
            var box = Choices.of(tracks, (Track track) -> told.words().best(track.name()));
            box.setId("track");
            box.setValue(
                    programme
                            .context()
                            .tour()
                            .track(programme.course().track())
                            .orElse(tracks.getFirst()));
            box.valueProperty()
                    .addListener(
                            (_, _, track) -> taking.accept(wishes -> wishes.withTrack(track.id())));
            getChildren().add(Choices.captioned(told.words().say("paste.track"), box));
        }
    }

    private static boolean isWithoutEnds(PastedProgramme programme) {
        return programme.course().untilNext()
                || programme.items().stream()
                        .anyMatch(item ->
                                item.moment() instanceof Moment.Timed(var start, var end)
                                        && start.equals(end));
    }

    private void sites(Told told) {
        var programme = told.programme();
        var names = programme.names().sites();
        var known = choices(programme.context().known().sites().keySet().stream(), told::site);
        names(
                told,
                "site",
                names,
                new Naming<>(
                        known,
                        told::site,
                        (name, means) -> taking.accept(wishes -> wishes.withSite(name, means))));
    }

    private void people(Told told) {
        var programme = told.programme();
        var known = choices(programme.context().known().people().keySet().stream(), told::person);
        names(
                told,
                "person",
                programme.names().people(),
                new Naming<>(
                        known,
                        told::person,
                        (name, means) -> taking.accept(wishes -> wishes.withPerson(name, means))));
    }

    /// What names of one sort may stand for, how that is called, and where a choice goes.
    private record Naming<I>(
            List<Means<I>> known,
            Function<Means<I>, String> name,
            BiConsumer<String, Means<I>> taking) {}

    private static <I> List<Means<I>> choices(Stream<I> ids, Function<Means<I>, String> name) {
        return ids.<Means<I>>map(Means.Known::new).sorted(Comparator.comparing(name)).toList();
    }

    private <I> void names(Told told, String sort, List<PastedName<I>> names, Naming<I> naming) {
        var open = names.stream().filter(name -> !name.isCertain()).toList();
        if (open.isEmpty()) {
            return;
        }
        section(told, sort.equals("site") ? "paste.sites" : "paste.people");
        for (var number = 0; number < Math.min(open.size(), MOST_NAMES); number++) {
            getChildren().add(name(told, sort + "-" + number, open.get(number), naming));
        }
        if (open.size() > MOST_NAMES) {
            getChildren().add(text(told.words().say("paste.more", open.size() - MOST_NAMES)));
        }
    }

    private static <I> Node name(Told told, String id, PastedName<I> name, Naming<I> naming) {
        var likely = name.likely().stream().<Means<I>>map(Means.Known::new);
        var known = Stream.concat(likely, naming.known().stream());
        var choices =
                Stream.concat(
                                Stream.<Means<I>>of(new Means.AsNew<>(), new Means.Nothing<>()),
                                known)
                        .distinct()
                        .toList();
        ComboBox<Means<I>> box = Choices.of(choices, naming.name());
        box.setId(id);
        box.setValue(name.means());
        box.valueProperty()
                .addListener((_, _, means) -> naming.taking().accept(name.written(), means));
        var caption =
                told.words()
                        .say("paste.nameInRows", name.written().replace('\n', ' '), name.rows());
        return Choices.captioned(caption, box);
    }

    private void section(Told told, String key) {
        var title = new Label(told.words().say(key));
        title.getStyleClass().add("section-title");
        getChildren().add(title);
    }

    private static Label text(String said) {
        var label = new Label(said);
        label.setWrapText(true);
        label.getStyleClass().add("detail");
        return label;
    }
}
