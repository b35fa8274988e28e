package org.retinue.ui.directory;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import org.retinue.tour.Conditions;
import org.retinue.tour.Photography;
import org.retinue.tour.Position;
import org.retinue.tour.Site;
import org.retinue.ui.form.Entry;
import org.retinue.ui.form.Form;
import org.retinue.ui.studio.Studio;

/// On what conditions a site receives visitors and where it lies on the earth, as fields.
record SiteConditions(Studio studio, Form<Site> form) {

    void add() {
        form.section(say("conditions"));
        form.line(
                form.choice(
                        say("photography"),
                        List.of(Photography.values()),
                        site -> site.conditions().photography(),
                        (site, chosen) ->
                                with(site, conditions -> conditions.withPhotography(chosen))),
                number(
                        "visitorListDays",
                        Conditions.MOST_DAYS,
                        Conditions::visitorListDays,
                        Conditions::withVisitorListDays),
                number(
                        "walkingMinutes",
                        Conditions.MOST_MINUTES,
                        Conditions::walkingMinutes,
                        Conditions::withWalkingMinutes));
        check("phonesOff", Conditions::phonesOff, Conditions::withPhonesOff);
        check("outdoors", Conditions::outdoors, Conditions::withOutdoors);
    }

    Entry position() {
        var entry =
                form.entry(
                        say("position"),
                        new Form.Typed<>(
                                site -> site.position().map(Position::written).orElse(""),
                                (site, typed) -> read(typed).map(site::withPosition),
                                say("badPosition")));
        entry.input().setId("position");
        return entry;
    }

    private static Optional<Optional<Position>> read(String typed) {
        if (typed.isBlank()) {
            return Optional.of(Optional.empty());
        }
        try {
            return Optional.of(Optional.of(Position.read(typed)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private Entry number(
            String key,
            int most,
            Function<Conditions, OptionalInt> get,
            BiFunction<Conditions, OptionalInt, Conditions> with) {
        var entry =
                form.entry(
                        say(key),
                        new Form.Typed<Site>(
                                site -> Numbers.write(get.apply(site.conditions())),
                                (site, typed) ->
                                        Numbers.read(typed, most)
                                                .map(number ->
                                                        with(site, now -> with.apply(now, number))),
                                studio.say("directory.site.badAmount", most)));
        entry.input().setId(key);
        return entry;
    }

    private void check(
            String key,
            Function<Conditions, Boolean> get,
            BiFunction<Conditions, Boolean, Conditions> with) {
        var box = new CheckBox(say(key));
        box.setId(key);
        box.setOnAction(_ ->
                form.change(site ->
                        with(site, conditions -> with.apply(conditions, box.isSelected()))));
        form.part(box, (site, _) -> box.setSelected(get.apply(site.conditions())));
    }

    private static Site with(Site site, UnaryOperator<Conditions> change) {
        return site.withConditions(change.apply(site.conditions()));
    }

    private String say(String key) {
        return studio.say("directory.site." + key);
    }
}
