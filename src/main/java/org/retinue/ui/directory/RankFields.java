package org.retinue.ui.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.retinue.tour.DiplomaticClass;
import org.retinue.tour.Level;
import org.retinue.tour.Rank;
import org.retinue.ui.form.Entry;
import org.retinue.ui.form.Form;
import org.retinue.ui.form.Picker;
import org.retinue.ui.studio.Studio;
import org.retinue.words.TypedDates;

/// The fields of somebody's rank within a form: the level, the diplomatic class, and since when in
/// the post.
public record RankFields<T>(
        Studio studio, Form<T> form, Function<T, Rank> get, BiFunction<T, Rank, T> with) {

    public Picker<Level> level() {
        var picker =
                form.picker(
                        say("level"),
                        source(Level.values()),
                        value -> Level.of(get.apply(value).level()),
                        (value, level) ->
                                changed(
                                        value,
                                        rank ->
                                                rank.withLevel(
                                                        level.map(Level::number)
                                                                .orElse(OptionalInt.empty()))));
        picker.input().setId("level");
        return picker;
    }

    public Picker<DiplomaticClass> diplomatic() {
        var picker =
                form.picker(
                        say("class"),
                        source(DiplomaticClass.values()),
                        value -> get.apply(value).diplomatic(),
                        (value, diplomatic) ->
                                changed(value, rank -> rank.withDiplomatic(diplomatic)));
        picker.input().setId("class");
        return picker;
    }

    public Entry since() {
        var since =
                form.entry(
                        say("since"),
                        new Form.Typed<>(
                                value ->
                                        get.apply(value)
                                                .since()
                                                .map(studio.words()::date)
                                                .orElse(""),
                                (value, typed) ->
                                        date(typed)
                                                .map(date ->
                                                        changed(
                                                                value,
                                                                rank -> rank.withSince(date))),
                                say("badSince")));
        since.input().setId("since");
        return since;
    }

    private T changed(T value, UnaryOperator<Rank> change) {
        return with.apply(value, change.apply(get.apply(value)));
    }

    private <E extends Enum<E>> Picker.Source<E> source(E[] values) {
        var words = studio.words();
        return new Picker.Source<>(
                () -> List.of(values),
                words::name,
                value -> Stream.of(words.name(value)),
                say("badRank"));
    }

    /// Nothing typed is no date; what is no date is not taken.
    private Optional<Optional<LocalDate>> date(String typed) {
        var date = TypedDates.date(typed, studio.today());
        return typed.isBlank() || date.isPresent() ? Optional.of(date) : Optional.empty();
    }

    private String say(String key) {
        return studio.say("directory.person." + key);
    }
}
