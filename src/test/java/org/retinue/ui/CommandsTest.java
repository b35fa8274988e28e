package org.retinue.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.retinue.edit.Deed;
import org.retinue.store.Workspace;
import org.retinue.tour.Language;
import org.retinue.ui.board.Visits;
import org.retinue.ui.guide.Guide;
import org.retinue.ui.programme.ProgrammePage;
import org.retinue.ui.studio.Command;
import org.retinue.words.Prose;
import org.retinue.words.Prose.Mark;
import org.retinue.words.Words;

/// Every command is in a menu and, if it has keys, in the guide; no two have the same keys.
class CommandsTest {

    @TempDir Path folder;

    static List<Language> languages() {
        return Words.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyCommandIsInAMenu(Language language) {
        try (var place = place(language)) {
            var commands = Toolkit.get(() -> commands(place));
            assertTrue(commands.size() > 20, "commands were found");
            var inMenus =
                    Toolkit.get(() ->
                            items((MenuBar) place.hand().scene().lookup(".menu-bar"))
                                    .map(MenuItem::getId)
                                    .filter(Objects::nonNull)
                                    .collect(Collectors.toSet()));
            assertEquals(
                    List.of(),
                    commands.stream()
                            .filter(command -> !inMenus.contains("menu-" + command.id()))
                            .map(Command::id)
                            .toList());
        }
    }

    @Test
    void noTwoCommandsHaveTheSameKeys() {
        try (var place = place(Language.ENGLISH)) {
            var ids = new TreeMap<String, List<String>>();
            Toolkit.get(() -> commands(place))
                    .forEach(command ->
                            command.keys()
                                    .ifPresent(keys ->
                                            ids.merge(
                                                    keys.getName(),
                                                    List.of(command.id()),
                                                    (one, other) ->
                                                            Stream.concat(
                                                                            one.stream(),
                                                                            other.stream())
                                                                    .toList())));
            ids.values().removeIf(same -> same.size() == 1);
            assertEquals(Map.of(), ids);
        }
    }

    /// The lines that the guide should have are those of the commands and of what can be done to
    /// selected items, and it has no other keys with Ctrl.
    @ParameterizedTest
    @MethodSource("languages")
    void theGuideNamesTheKeysOfAllCommands(Language language) {
        try (var place = place(language)) {
            var expected = new TreeSet<String>();
            Toolkit.get(() -> commands(place))
                    .forEach(command ->
                            command.keys()
                                    .ifPresent(keys ->
                                            expected.add(
                                                    keys.getDisplayText() + " " + command.name())));
            entries(place)
                    .forEach(entry ->
                            expected.add(
                                    entry.getAccelerator().getDisplayText()
                                            + " "
                                            + entry.getText()));
            var guide = Guide.of(Words.in(language));
            var keys = guide.chapters().getLast().prose();
            var named =
                    keys.text()
                            .lines()
                            .filter(line -> line.matches("(Ctrl\\+|Alt\\+|F1 ).*"))
                            .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(expected, named);
            var known =
                    expected.stream().map(line -> line.substring(0, line.indexOf(' '))).toList();
            assertEquals(
                    List.of(),
                    guide.chapters().stream()
                            .flatMap(chapter -> code(chapter.prose()))
                            .filter(code -> code.startsWith("Ctrl+") && !known.contains(code))
                            .toList());
        }
    }

    private Workplace place(Language language) {
        var file = folder.resolve("empty.retinue");
        return Workplace.on(Workspace.create(file, "Li", Workplace.CLOCK), language);
    }

    /// What has keys and can be done to an item that is selected.
    private static List<MenuItem> entries(Workplace place) {
        Toolkit.run(() -> place.studio().desk().add(Visits.tour(), Deed.IMPORT_TOUR));
        place.hand().press(KeyCode.CONTROL, KeyCode.DIGIT2);
        var page = place.hand().find("#programme", ProgrammePage.class);
        return Toolkit.get(() -> {
            place.studio().selection().choose(Visits.tour().items().getFirst().id());
            return page.entries().stream().filter(item -> item.getAccelerator() != null).toList();
        });
    }

    private static List<Command> commands(Workplace place) {
        return Stream.of(Commands.class.getRecordComponents())
                .flatMap(part -> {
                    try {
                        return flat(part.getAccessor().invoke(place.window().commands()));
                    } catch (ReflectiveOperationException e) {
                        throw new LinkageError(e.getMessage(), e);
                    }
                })
                .toList();
    }

    private static Stream<Command> flat(Object part) {
        return switch (part) {
            case Command command -> Stream.of(command);
            case Map<?, ?> map -> map.values().stream().flatMap(CommandsTest::flat);
            case Collection<?> several -> several.stream().flatMap(CommandsTest::flat);
            default -> throw new AssertionError("No command: " + part);
        };
    }

    private static Stream<MenuItem> items(MenuBar bar) {
        return bar.getMenus().stream().flatMap(CommandsTest::items);
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu
                ? menu.getItems().stream().flatMap(CommandsTest::items)
                : Stream.of(item);
    }

    private static Stream<String> code(Prose prose) {
        return prose.blocks().stream()
                .flatMap(block ->
                        switch (block) {
                            case Prose.Paragraph(var spans) ->
                                    spans.stream()
                                            .filter(span -> span.marks().contains(Mark.CODE))
                                            .map(Prose.Span::text);
                            case Prose.Listing(_, var points) ->
                                    points.stream().flatMap(CommandsTest::code);
                            default -> Stream.empty();
                        });
    }
}
