package org.retinue.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.ui.look.Icons;
import org.retinue.ui.look.ThemeChoice;
import org.retinue.ui.outside.Outside;
import org.retinue.ui.studio.Studio;
import org.retinue.words.Words;

/// The menu bar: every command with its keys, and how the officer likes the windows.
final class Menus extends MenuBar {

    /// After how many minutes the lock may fall; never after none.
    private static final List<Integer> LOCK_AFTER = List.of(2, 5, 10, 30, 0);

    private final Studio studio;
    private final Commands commands;
    private final Outside outside;

    /// What would build the window anew waits until no dialog is open: what was typed into it would
    /// be lost.
    private final ObservableValue<Boolean> noDialog;

    /// The last one gives what can be done to the items that are selected.
    Menus(
            Studio studio,
            Commands commands,
            Outside outside,
            ObservableValue<Boolean> noDialog,
            Supplier<List<MenuItem>> ofItem) {
        this.studio = studio;
        this.commands = commands;
        this.outside = outside;
        this.noDialog = noDialog;
        setUseSystemMenuBar(true);
        getMenus().setAll(file(), edit(), item(ofItem), view(), help());
    }

    private Menu file() {
        return menu(
                "ui.menu.file",
                commands.newTour().item(),
                new SeparatorMenuItem(),
                commands.newWorkspace().item(),
                commands.openWorkspace().item(),
                recent(),
                commands.openSample().item(),
                commands.saveElsewhere().item(),
                protection(),
                commands.lockNow().item(),
                new SeparatorMenuItem(),
                commands.importPacks().item(),
                commands.export().item(),
                commands.copyDay().item(),
                commands.print().item(),
                commands.giveOut().item(),
                new SeparatorMenuItem(),
                commands.quit().item());
    }

    private Menu edit() {
        return menu(
                "ui.menu.edit",
                commands.undo().item(),
                commands.redo().item(),
                new SeparatorMenuItem(),
                commands.search().item(),
                new SeparatorMenuItem(),
                commands.pasteTable().item(),
                commands.shift().item(),
                commands.mend().item(),
                commands.waive().item(),
                commands.arrange().item(),
                commands.fits().item(),
                commands.tourDetails().item(),
                commands.tourRules().item());
    }

    /// Filled while it is open: its keys are the page's, which has them only while it is shown.
    private Menu item(Supplier<List<MenuItem>> ofItem) {
        var nothing = new MenuItem(studio.say("ui.menu.noItem"));
        nothing.setDisable(true);
        var menu = menu("ui.menu.item", nothing);
        menu.setOnShowing(_ -> {
            var entries = ofItem.get();
            menu.getItems().setAll(entries.isEmpty() ? List.of(nothing) : entries);
        });
        menu.setOnHidden(_ -> menu.getItems().setAll(nothing));
        return menu;
    }

    private Menu view() {
        var menu = menu("ui.menu.view");
        commands.pages().values().forEach(page -> menu.getItems().add(page.item()));
        menu.getItems()
                .addAll(
                        commands.look().item(),
                        new SeparatorMenuItem(),
                        themes(),
                        commands.largerLetters().item(),
                        commands.smallerLetters().item(),
                        commands.usualLetters().item(),
                        new SeparatorMenuItem());
        menu.getItems().addAll(languages());
        return menu;
    }

    private Menu help() {
        return menu("ui.menu.help", commands.guide().item(), commands.about().item());
    }

    /// The workspaces that were opened before this one.
    private Menu recent() {
        var menu = menu("ui.menu.recent");
        menu.setId("recent");
        menu.setGraphic(Icons.of(Feather.CLOCK));
        var open = studio.view().get().file().toAbsolutePath();
        for (var file : studio.preferences().recent()) {
            if (!file.equals(open)) {
                var item = new MenuItem(file.toString());
                item.setMnemonicParsing(false);
                item.setOnAction(_ -> outside.openWorkspace(file));
                item.disableProperty().bind(noDialog.map(clear -> !clear));
                menu.getItems().add(item);
            }
        }
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    /// The passphrase of the workspace, and when the lock falls by itself.
    private Menu protection() {
        var menu =
                menu(
                        "ui.menu.protection",
                        commands.protect().item(),
                        commands.passphrase().item(),
                        commands.unprotect().item(),
                        new SeparatorMenuItem());
        menu.setId("protection");
        menu.setGraphic(Icons.of(Feather.SHIELD));
        var guarding = outside.guarding();
        var group = new ToggleGroup();
        for (var minutes : LOCK_AFTER) {
            var item = new RadioMenuItem(studio.say("ui.menu.lockAfter", minutes));
            item.setId("lock-after-" + minutes);
            item.setToggleGroup(group);
            item.setSelected(minutes == guarding.minutes());
            item.setOnAction(_ -> guarding.lockAfter(minutes));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu themes() {
        var menu = menu("ui.menu.theme");
        menu.setId("theme");
        menu.setGraphic(Icons.of(Feather.SUN));
        var chosen = studio.preferences().theme();
        var group = new ToggleGroup();
        for (var theme : ThemeChoice.values()) {
            var item = new RadioMenuItem(studio.words().name(theme));
            item.setId("theme-" + theme.name().toLowerCase(Locale.ROOT));
            item.setToggleGroup(group);
            item.setSelected(chosen.get() == theme);
            item.setOnAction(_ -> chosen.set(theme));
            menu.getItems().add(item);
        }
        return menu;
    }

    private List<MenuItem> languages() {
        var items = new ArrayList<MenuItem>();
        var group = new ToggleGroup();
        for (var language : Words.LANGUAGES) {
            var item = new RadioMenuItem(Words.in(language).say("ui.language"));
            item.setId("language-" + language);
            item.setToggleGroup(group);
            item.setSelected(language.equals(studio.words().language()));
            item.setOnAction(_ -> outside.speak(language));
            item.disableProperty().bind(noDialog.map(clear -> !clear));
            items.add(item);
        }
        return items;
    }

    private Menu menu(String key, MenuItem... items) {
        return new Menu(studio.say(key), null, items);
    }
}
