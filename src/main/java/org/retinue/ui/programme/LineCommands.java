package org.retinue.ui.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.edit.Edit;
import org.retinue.tour.Item;
import org.retinue.ui.look.Icons;
import org.retinue.words.Words;

/// What can be done to the lines that are picked as a whole: by a button, from the menu at the
/// line, or by a key.
final class LineCommands {

    private static final KeyCombination.Modifier CTRL = KeyCombination.SHORTCUT_DOWN;

    private final Words words;
    private final Supplier<Optional<Arrangement>> arrangement;
    private final Supplier<List<Item>> items;
    private final Consumer<Arrangement.Step> doing;
    private final Consumer<Edit> removing;
    private final List<Command> commands;

    /// One thing that can be done, if it can.
    private record Command(
            String id,
            String name,
            Feather sign,
            KeyCombination keys,
            Function<Case, Optional<Arrangement.Step>> step) {}

    /// The items, and what can be done in their tour.
    private record Case(Arrangement arrangement, List<Item> items) {}

    LineCommands(
            Words words,
            Supplier<Optional<Arrangement>> arrangement,
            Supplier<List<Item>> items,
            Consumer<Arrangement.Step> doing,
            Consumer<Edit> removing) {
        this.words = words;
        this.arrangement = arrangement;
        this.items = items;
        this.doing = doing;
        this.removing = removing;
        commands =
                List.of(
                        command(
                                "legAfter",
                                Feather.CORNER_DOWN_RIGHT,
                                new KeyCodeCombination(KeyCode.L, CTRL),
                                it -> Optional.of(it.arrangement().legAfter(it.items().getLast()))),
                        command(
                                "duplicate",
                                Feather.COPY,
                                new KeyCodeCombination(KeyCode.D, CTRL, KeyCombination.SHIFT_DOWN),
                                it -> it.arrangement().copied(it.items())),
                        command(
                                "dayBefore",
                                Feather.CHEVRONS_UP,
                                new KeyCodeCombination(KeyCode.UP, CTRL),
                                it -> it.arrangement().toNeighbour(it.items(), -1)),
                        command(
                                "dayAfter",
                                Feather.CHEVRONS_DOWN,
                                new KeyCodeCombination(KeyCode.DOWN, CTRL),
                                it -> it.arrangement().toNeighbour(it.items(), 1)),
                        command(
                                "toPool",
                                Feather.INBOX,
                                new KeyCodeCombination(KeyCode.P, CTRL, KeyCombination.SHIFT_DOWN),
                                it -> Optional.of(it.arrangement().toPool(it.items()))),
                        command(
                                "toBeConfirmed",
                                Feather.CLOCK,
                                new KeyCodeCombination(KeyCode.T, CTRL, KeyCombination.SHIFT_DOWN),
                                it -> it.arrangement().toBeConfirmed(it.items())),
                        command(
                                "up",
                                Feather.ARROW_UP,
                                new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN),
                                it -> shifted(it, -1)),
                        command(
                                "down",
                                Feather.ARROW_DOWN,
                                new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN),
                                it -> shifted(it, 1)));
    }

    /// The buttons for what is done often, usable while the cursor is on an item.
    List<Button> buttons(ObservableValue<Boolean> onItem) {
        var buttons =
                new ArrayList<>(
                        commands.stream()
                                .limit(5)
                                .map(command -> button(command, () -> run(command)))
                                .toList());
        buttons.add(button(removal(), this::remove));
        buttons.forEach(button -> button.disableProperty().bind(onItem.map(yes -> !yes)));
        return buttons;
    }

    /// Does what the keys stand for, if they stand for anything.
    void pressed(KeyEvent event) {
        commands.stream()
                .filter(command -> command.keys().match(event))
                .findFirst()
                .ifPresent(command -> {
                    run(command);
                    event.consume();
                });
        if (removal().keys().match(event)) {
            remove();
            event.consume();
        }
    }

    /// What stands in the menu at the line, and in that of the window; nothing while no line is
    /// picked.
    List<MenuItem> entries(List<LocalDate> days) {
        if (present().isEmpty()) {
            return List.of();
        }
        var entries = new ArrayList<MenuItem>(commands.stream().map(this::item).toList());
        entries.add(2, toDay(days));
        entries.add(new SeparatorMenuItem());
        entries.add(entry(removal(), this::remove));
        return entries;
    }

    private Menu toDay(List<LocalDate> days) {
        var menu = new Menu(words.say("programme.command.toDay"), Icons.of(Feather.CALENDAR));
        for (var day : days) {
            var name = words.weekday(day) + " " + words.date(day);
            var choice = new MenuItem(name);
            choice.setOnAction(_ ->
                    present()
                            .ifPresent(
                                    it -> doing.accept(it.arrangement().onDay(it.items(), day))));
            menu.getItems().add(choice);
        }
        return menu;
    }

    private void run(Command command) {
        present().flatMap(command.step()).ifPresent(doing);
    }

    /// Only one at a time goes before or after its neighbour.
    private static Optional<Arrangement.Step> shifted(Case it, int step) {
        return it.items().size() > 1
                ? Optional.empty()
                : it.arrangement().shifted(it.items().getFirst(), step);
    }

    private void remove() {
        present().ifPresent(it -> removing.accept(it.arrangement().removed(it.items())));
    }

    private Optional<Case> present() {
        return arrangement
                .get()
                .map(known -> new Case(known, items.get()))
                .filter(it -> !it.items().isEmpty());
    }

    private Command removal() {
        return command(
                "delete",
                Feather.TRASH_2,
                new KeyCodeCombination(KeyCode.DELETE, CTRL),
                _ -> Optional.empty());
    }

    private Command command(
            String key,
            Feather sign,
            KeyCombination keys,
            Function<Case, Optional<Arrangement.Step>> step) {
        return new Command(key, words.say("programme.command." + key), sign, keys, step);
    }

    private MenuItem item(Command command) {
        var item = entry(command, () -> run(command));
        item.setDisable(present().flatMap(command.step()).isEmpty());
        return item;
    }

    /// The keys are shown and not bound: the menu is there only while it is open.
    private static MenuItem entry(Command command, Runnable deed) {
        var item = new MenuItem(command.name(), Icons.of(command.sign()));
        item.setId("entry-" + command.id());
        item.setAccelerator(command.keys());
        item.setOnAction(_ -> deed.run());
        return item;
    }

    private static Button button(Command command, Runnable deed) {
        var hint = command.name() + "  (" + command.keys().getDisplayText() + ")";
        var button = Icons.button(command.sign(), command.name(), hint, deed);
        button.setFocusTraversable(false);
        return button;
    }
}
