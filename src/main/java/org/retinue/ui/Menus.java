package org.retinue.ui;

import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.retinue.tour.Language;
import org.retinue.words.Words;

/// The menu bar: every command with its keys.
final class Menus extends MenuBar {

    Menus(Words words, Commands commands, Consumer<Language> speak) {
        setUseSystemMenuBar(true);
        getMenus()
                .setAll(
                        file(words, commands),
                        edit(words, commands),
                        view(words, commands, speak),
                        help(words, commands));
    }

    private static Menu file(Words words, Commands commands) {
        var menu = new Menu(words.say("ui.menu.file"));
        menu.getItems()
                .setAll(
                        commands.newTour().item(),
                        new SeparatorMenuItem(),
                        commands.newWorkspace().item(),
                        commands.openWorkspace().item(),
                        commands.openSample().item(),
                        commands.saveElsewhere().item(),
                        new SeparatorMenuItem(),
                        commands.importPacks().item(),
                        commands.export().item(),
                        commands.print().item(),
                        new SeparatorMenuItem(),
                        commands.quit().item());
        return menu;
    }

    private static Menu edit(Words words, Commands commands) {
        var menu = new Menu(words.say("ui.menu.edit"));
        menu.getItems()
                .setAll(
                        commands.undo().item(),
                        commands.redo().item(),
                        new SeparatorMenuItem(),
                        commands.tourDetails().item());
        return menu;
    }

    private static Menu view(Words words, Commands commands, Consumer<Language> speak) {
        var menu = new Menu(words.say("ui.menu.view"));
        commands.pages().values().forEach(page -> menu.getItems().add(page.item()));
        menu.getItems().add(new SeparatorMenuItem());
        var group = new ToggleGroup();
        for (var language : Words.LANGUAGES) {
            var item = new RadioMenuItem(Words.in(language).say("ui.language"));
            item.setId("language-" + language);
            item.setToggleGroup(group);
            item.setSelected(language.equals(words.language()));
            item.setOnAction(_ -> speak.accept(language));
            menu.getItems().add(item);
        }
        return menu;
    }

    private static Menu help(Words words, Commands commands) {
        var menu = new Menu(words.say("ui.menu.help"));
        menu.getItems().setAll(commands.about().item());
        return menu;
    }
}
