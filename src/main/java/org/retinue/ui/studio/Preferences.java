package org.retinue.ui.studio;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.retinue.tour.Language;
import org.retinue.tour.TourId;
import org.retinue.ui.look.LetterSize;
import org.retinue.ui.look.ThemeChoice;
import org.retinue.words.Words;

/// How the officer likes the windows: language, colours, size of the letters, and where things were
/// left. Nothing of a tour is among it, and nothing breaks where it is lost.
///
/// Views keep what they like under a name of their own, such as `columns.programme`.
public final class Preferences {

    private static final int MOST_RECENT = 8;

    private final SortedMap<String, String> kept;
    private final Consumer<SortedMap<String, String>> keeper;
    private final ObjectProperty<ThemeChoice> theme;
    private final ObjectProperty<LetterSize> letters;

    /// What was kept, and who is told all of it after each change.
    public Preferences(SortedMap<String, String> kept, Consumer<SortedMap<String, String>> keeper) {
        this.kept = new TreeMap<>(kept);
        this.keeper = keeper;
        theme = choice("theme", ThemeChoice.class, ThemeChoice.SYSTEM);
        letters = choice("letters", LetterSize.class, LetterSize.USUAL);
    }

    /// Those of nobody yet, which are forgotten again.
    public static Preferences unkept() {
        return new Preferences(new TreeMap<>(), _ -> {});
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(kept.get(name));
    }

    public void keep(String name, String value) {
        if (!value.equals(kept.put(name, value))) {
            keeper.accept(new TreeMap<>(kept));
        }
    }

    public OptionalDouble number(String name) {
        try {
            return text(name)
                    .map(Double::valueOf)
                    .filter(Double::isFinite)
                    .map(OptionalDouble::of)
                    .orElse(OptionalDouble.empty());
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }

    public void keep(String name, double value) {
        keep(name, Double.toString(value));
    }

    /// The words that were kept together, none of which has a space in it.
    public List<String> list(String name) {
        return text(name)
                .filter(text -> !text.isBlank())
                .map(text -> Arrays.asList(text.split(" ")))
                .orElse(List.of());
    }

    public void keep(String name, List<String> values) {
        keep(name, String.join(" ", values));
    }

    public ObjectProperty<ThemeChoice> theme() {
        return theme;
    }

    public ObjectProperty<LetterSize> letters() {
        return letters;
    }

    public Optional<Language> language() {
        return text("language")
                .flatMap(code ->
                        Words.LANGUAGES.stream()
                                .filter(language -> language.toString().equals(code))
                                .findFirst());
    }

    public void keep(Language language) {
        keep("language", language.toString());
    }

    public Optional<Page> page() {
        return text("page").flatMap(name -> value(Page.class, name));
    }

    public void keep(Page page) {
        keep("page", page.name());
    }

    /// The tour that was open when the program ended or the language changed.
    public Optional<String> tour() {
        return text("tour");
    }

    public void keep(Optional<TourId> tour) {
        keep("tour", tour.map(TourId::toString).orElse(""));
    }

    public Optional<Placement> placement() {
        return text("window").flatMap(Placement::of);
    }

    public void keep(Placement placement) {
        keep("window", placement.text());
    }

    /// The workspaces that were opened, the latest first.
    public List<Path> recent() {
        var files = new ArrayList<Path>();
        for (var place = 0; place < MOST_RECENT; place++) {
            text("recent." + place).flatMap(Preferences::file).ifPresent(files::add);
        }
        return List.copyOf(files);
    }

    public void keepRecent(Path file) {
        var files = new ArrayList<>(recent());
        files.remove(file.toAbsolutePath());
        files.addFirst(file.toAbsolutePath());
        for (var place = 0; place < Math.min(files.size(), MOST_RECENT); place++) {
            keep("recent." + place, files.get(place).toString());
        }
    }

    private static Optional<Path> file(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private <E extends Enum<E>> ObjectProperty<E> choice(String name, Class<E> type, E usual) {
        var chosen =
                new SimpleObjectProperty<>(
                        text(name).flatMap(text -> value(type, text)).orElse(usual));
        chosen.subscribe((_, now) -> keep(name, now.name()));
        return chosen;
    }

    private static <E extends Enum<E>> Optional<E> value(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }
}
