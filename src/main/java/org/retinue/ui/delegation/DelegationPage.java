package org.retinue.ui.delegation;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.desk.View;
import org.retinue.edit.Edit;
import org.retinue.edit.Edits;
import org.retinue.tour.Delegation;
import org.retinue.tour.Directory;
import org.retinue.tour.Language;
import org.retinue.tour.PersonId;
import org.retinue.tour.Text;
import org.retinue.ui.form.Country;
import org.retinue.ui.form.Entry;
import org.retinue.ui.form.Picker;
import org.retinue.ui.look.Icons;
import org.retinue.ui.programme.Offers;
import org.retinue.ui.sheet.Grid;
import org.retinue.ui.sheet.GridBar;
import org.retinue.ui.sheet.Spot;
import org.retinue.ui.sheet.TourGrid;
import org.retinue.ui.sheet.Widths;
import org.retinue.ui.studio.Studio;

/// Who travels: the delegation's name and country, its members in order of precedence, and the
/// tracks they follow.
public final class DelegationPage extends HBox {

    private static final KeyCombination UP =
            new KeyCodeCombination(KeyCode.UP, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination DOWN =
            new KeyCodeCombination(KeyCode.DOWN, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination AWAY =
            new KeyCodeCombination(KeyCode.DELETE, KeyCombination.SHORTCUT_DOWN);

    private final Studio studio;
    private final Grid<MemberId, MemberColumn> grid;
    private final TourGrid<MemberId, MemberColumn, DelegationSheet> shown;
    private final Entry name;
    private final Entry otherName;
    private final Picker<Country> country;
    private final PrecedenceBox precedence;
    private final MemberBox memberBox;
    private final TracksBox tracks;
    private final SimpleBooleanProperty onMember = new SimpleBooleanProperty();

    public DelegationPage(Studio studio) {
        this.studio = studio;
        grid = new Grid<>(columns(), this::edit);
        shown = new TourGrid<>(grid);
        var own = studio.words().language();
        name = new Entry(studio.say("delegation.name"), typed -> rename(own, typed));
        otherName =
                new Entry(
                        studio.say("delegation.otherName"),
                        typed -> rename(Offers.other(own), typed));
        country =
                new Picker<>(
                        studio.say("delegation.country"),
                        Country.source(studio.words()),
                        this::settle);
        country.input().setId("delegation-country");
        precedence =
                new PrecedenceBox(
                        studio,
                        changed ->
                                change(delegation ->
                                        delegation.withPrecedence(
                                                changed.apply(delegation.precedence()))));
        memberBox = new MemberBox(studio, this::settle);
        tracks = new TracksBox(studio.words(), this::edit);
        setId("delegation");
        getStyleClass().add("delegation");
        var members = new VBox(bar(), grid, memberBox);
        VBox.setVgrow(grid, Priority.ALWAYS);
        HBox.setHgrow(members, Priority.ALWAYS);
        getChildren().addAll(members, side());
        grid.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        grid.onDragged(MemberId.OfPerson.class::isInstance, this::move);
        addEventFilter(KeyEvent.KEY_PRESSED, this::changePart);
        grid.cursor().subscribe(_ -> showMember());
        studio.view().subscribe(this::show);
    }

    public void focusGrid() {
        grid.focus();
    }

    private void show(View view) {
        if (view.tour().isEmpty()) {
            return;
        }
        var tour = view.tour().get();
        precedence.show(tour, view.others().tours());
        var now = new DelegationSheet(tour, view.directory(), studio.words());
        var news = shown.show(tour.id(), now);
        if (news == TourGrid.News.NONE) {
            return;
        }
        var another = news == TourGrid.News.ANOTHER_TOUR;
        showMember();
        showHeading(tour.delegation(), another);
        precedence.show(tour.delegation().precedence(), another);
        tracks.show(tour, another);
    }

    private void showMember() {
        onMember.set(member().isPresent());
        memberBox.show(shown.sheet().flatMap(now -> member().flatMap(now::member)));
    }

    private void showHeading(Delegation delegation, boolean another) {
        var own = studio.words().language();
        put(name, delegation.name().form(own).orElse(""), another);
        put(otherName, delegation.name().form(Offers.other(own)).orElse(""), another);
        country.refresh(Country.of(delegation.country()), another);
    }

    static void put(Entry entry, String value, boolean another) {
        if (another) {
            entry.reset(value);
        } else {
            entry.show(value);
        }
    }

    private Optional<String> rename(Language language, String typed) {
        change(delegation -> delegation.withName(delegation.name().with(language, typed)));
        return Optional.empty();
    }

    private void settle(Member changed) {
        shown.sheet().ifPresent(now -> edit(now.changed(changed)));
    }

    private void settle(Optional<Country> chosen) {
        change(delegation -> delegation.withCountry(chosen.map(Country::code).orElse("")));
    }

    private void change(UnaryOperator<Delegation> change) {
        var subject = shown.sheet().map(now -> now.tour().delegation().name()).orElse(Text.EMPTY);
        edit(Edits.changeDelegation(change, subject, Directory.EMPTY));
    }

    private void edit(Edit edit) {
        studio.desk().edit(edit);
    }

    private Optional<PersonId> member() {
        return grid.cursor()
                .get()
                .map(Spot::line)
                .flatMap(line ->
                        line instanceof MemberId.OfPerson(var person)
                                ? Optional.of(person)
                                : Optional.empty());
    }

    private void move(int step) {
        grid.line().ifPresent(line -> move(line, step));
    }

    private void move(MemberId line, int step) {
        if (line instanceof MemberId.OfPerson(var person)) {
            shown.sheet().flatMap(now -> now.moved(person, step)).ifPresent(this::edit);
        }
    }

    private void remove() {
        shown.sheet().flatMap(now -> member().map(now::removed)).ifPresent(this::edit);
    }

    private void pressed(KeyEvent event) {
        if (grid.isEditing()) {
            return;
        }
        if (UP.match(event)) {
            move(-1);
        } else if (DOWN.match(event)) {
            move(1);
        } else if (AWAY.match(event)) {
            remove();
        } else {
            return;
        }
        event.consume();
    }

    /// F6 goes from the grid to the member below it, to what stands beside, and back.
    private void changePart(KeyEvent event) {
        if (event.getCode() == KeyCode.F6) {
            if (grid.hasFocus() && onMember.get()) {
                memberBox.focusFirst();
            } else if (grid.hasFocus() || memberBox.isFocusWithin()) {
                name.input().requestFocus();
            } else {
                grid.focus();
            }
            event.consume();
        }
    }

    private GridBar bar() {
        return new GridBar(
                studio.say("delegation.members"),
                List.of(),
                List.of(
                        button("delegation.up", Feather.ARROW_UP, UP, () -> move(-1)),
                        button("delegation.down", Feather.ARROW_DOWN, DOWN, () -> move(1)),
                        button("delegation.remove", Feather.TRASH_2, AWAY, this::remove)));
    }

    private Button button(String key, Feather sign, KeyCombination keys, Runnable deed) {
        var said = studio.say(key);
        var hint = said + "  (" + keys.getDisplayText() + ")";
        var button = Icons.button(sign, said, hint, deed);
        button.disableProperty().bind(onMember.map(yes -> !yes));
        return button;
    }

    private Node side() {
        var heading = new Label(studio.say("delegation.about"));
        heading.getStyleClass().add("title-4");
        var fields = new VBox(10, heading, name, otherName, country, precedence, tracks);
        fields.getStyleClass().add("delegation-fields");
        var side = new ScrollPane(fields);
        side.setFitToWidth(true);
        side.getStyleClass().add("delegation-side");
        side.setMinWidth(290);
        side.setPrefWidth(320);
        return side;
    }

    private Grid.Columns<MemberColumn> columns() {
        return new Grid.Columns<>(
                List.of(
                        new Widths.Need<>(MemberColumn.PLACE, 46, 0, 0, false),
                        new Widths.Need<>(MemberColumn.NAME, 145, 6, 0, true),
                        new Widths.Need<>(MemberColumn.REASON, 158, 3, 0, false),
                        new Widths.Need<>(MemberColumn.OTHER_NAME, 105, 5, 0, true),
                        new Widths.Need<>(MemberColumn.TITLE, 130, 5, 0, true),
                        new Widths.Need<>(MemberColumn.ROLE, 105, 1, 0, true),
                        new Widths.Need<>(MemberColumn.TRACK, 75, 1, 1, true),
                        new Widths.Need<>(MemberColumn.DIET, 74, 2, 2, true),
                        new Widths.Need<>(MemberColumn.NEEDS, 110, 2, 3, false)),
                studio.words()::name,
                _ -> Optional.empty());
    }
}
