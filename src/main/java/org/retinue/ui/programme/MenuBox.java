package org.retinue.ui.programme;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.scene.layout.VBox;
import org.retinue.tour.Dish;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.Menu;
import org.retinue.tour.Text;
import org.retinue.ui.form.Entry;
import org.retinue.words.Words;

/// What is served at an engagement: a line for each dish, a line for another, and what it costs a
/// head.
final class MenuBox extends VBox implements Inspector.Part {

    private final Inspector inspector;
    private final Words words;
    private final LanguageSwitch language;
    private final KeptLines<Dish> lines = new KeptLines<>(this::line);
    private final Entry adding;
    private final Entry cost;
    private Menu menu = Menu.UNKNOWN;

    MenuBox(Inspector inspector, Words words) {
        this.inspector = inspector;
        this.words = words;
        language = new LanguageSwitch("menu", words, _ -> lines.show(menu.dishes()));
        adding = new Entry("", this::add);
        adding.input().setId("new-dish");
        adding.input().setAccessibleText(words.say("programme.newDish"));
        adding.input().setPromptText(words.say("programme.newDish"));
        cost = new Entry(words.say("programme.costAHead"), this::cost);
        cost.input().setId("cost-a-head");
        getStyleClass().add("menu-of-item");
        getChildren().addAll(language, lines, adding, cost);
    }

    @Override
    public void show(ProgrammeSheet sheet, Item item, boolean another) {
        menu = item instanceof Engagement engagement ? engagement.setting().menu() : Menu.UNKNOWN;
        var number = menu.costAHead();
        var written = number.isPresent() ? Integer.toString(number.getAsInt()) : "";
        if (another) {
            lines.clear();
            adding.reset("");
            cost.reset(written);
        } else {
            cost.show(written);
        }
        lines.show(menu.dishes());
    }

    Language language() {
        return language.language();
    }

    void make(Change change) {
        var _ = inspector.make((_, _) -> new Typed.Meant<>(change));
    }

    private DishLine line() {
        return new DishLine(this, words);
    }

    private Optional<String> add(String typed) {
        if (!typed.isBlank()) {
            adding.reset("");
            make(
                    Settings.dishAdded(
                            new Dish(Text.in(language(), typed.strip()), Set.of(), Text.EMPTY)));
        }
        return Optional.empty();
    }

    private Optional<String> cost(String typed) {
        var digits = typed.replaceAll("[\\s,，元¥￥]", "");
        if (digits.isEmpty()) {
            make(Settings.cost(OptionalInt.empty()));
            return Optional.empty();
        }
        if (!digits.matches("[0-9]{1,9}")) {
            return Optional.of(words.name(Refusal.NO_YUAN));
        }
        make(Settings.cost(OptionalInt.of(Integer.parseInt(digits))));
        return Optional.empty();
    }
}
