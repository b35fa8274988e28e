package org.retinue.ui.programme;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.tour.Dish;
import org.retinue.tour.Food;
import org.retinue.tour.Language;
import org.retinue.ui.form.Entry;
import org.retinue.ui.look.Icons;
import org.retinue.words.Words;

/// One dish: what it is called, what is in it that somebody may not eat, and what those get
/// instead.
final class DishLine implements KeptLines.Line<Dish> {

    private final MenuBox box;
    private final Words words;
    private final Entry name = new Entry("", this::rename);
    private final Entry instead = new Entry("", this::replace);
    private final MenuButton contains = new MenuButton();
    private final Map<Food, CheckMenuItem> foods = new EnumMap<>(Food.class);
    private final VBox node;
    private Optional<Dish> dish = Optional.empty();
    private Optional<Language> shownIn = Optional.empty();

    DishLine(MenuBox box, Words words) {
        this.box = box;
        this.words = words;
        name.input().setAccessibleText(words.say("programme.dish"));
        instead.input().setAccessibleText(words.say("programme.dishInstead"));
        instead.input().setPromptText(words.say("programme.dishInstead"));
        for (var food : Food.values()) {
            var item = new CheckMenuItem(words.name(food));
            item.setOnAction(_ -> contain(food, item.isSelected()));
            foods.put(food, item);
            contains.getItems().add(item);
        }
        contains.getStyleClass().add("dish-contains");
        contains.setMaxWidth(Double.MAX_VALUE);
        var away =
                Icons.button(
                        Feather.X,
                        words.say("programme.removeDish"),
                        () -> box.make(Settings.dishRemoved(value())));
        away.getStyleClass().add("small");
        HBox.setHgrow(name, Priority.ALWAYS);
        var first = new HBox(6, name, away);
        first.setAlignment(Pos.CENTER_LEFT);
        node = new VBox(4, first, contains, instead);
        node.getStyleClass().add("dish");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Dish value() {
        return dish.orElseThrow();
    }

    @Override
    public void show(int place, Dish value) {
        dish = Optional.of(value);
        var language = box.language();
        var turned = !shownIn.equals(Optional.of(language));
        shownIn = Optional.of(language);
        put(name, value.name().form(language).orElse(""), turned);
        put(instead, value.instead().form(language).orElse(""), turned);
        name.input().setPromptText(words.best(value.name()));
        foods.forEach((food, item) -> item.setSelected(value.contains().contains(food)));
        var said = value.contains().stream().map(words::name).collect(Collectors.joining(", "));
        contains.setText(
                said.isEmpty()
                        ? words.say("programme.dishContainsNothing")
                        : words.say("programme.dishContains", said));
    }

    private static void put(Entry entry, String text, boolean anew) {
        if (anew) {
            entry.reset(text);
        } else {
            entry.show(text);
        }
    }

    private Optional<String> rename(String typed) {
        var said = value().name().with(box.language(), typed.strip());
        if (said.isEmpty()) {
            box.make(Settings.dishRemoved(value()));
        } else {
            become(new Dish(said, value().contains(), value().instead()));
        }
        return Optional.empty();
    }

    private Optional<String> replace(String typed) {
        become(
                new Dish(
                        value().name(),
                        value().contains(),
                        value().instead().with(box.language(), typed.strip())));
        return Optional.empty();
    }

    private void contain(Food food, boolean isIn) {
        var contained = EnumSet.noneOf(Food.class);
        contained.addAll(value().contains());
        if (isIn) {
            contained.add(food);
        } else {
            contained.remove(food);
        }
        become(new Dish(value().name(), contained, value().instead()));
    }

    /// The line is this dish's from now on, wherever that comes to stand.
    private void become(Dish after) {
        var before = value();
        dish = Optional.of(after);
        box.make(Settings.dish(before, after));
    }
}
