package org.retinue.ui.office;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.retinue.tour.Language;
import org.retinue.tour.Office;
import org.retinue.ui.form.Entry;
import org.retinue.ui.studio.Studio;

/// What stands in the foot of every paper of the office: who may have it, and whom to phone.
final class MarkingsPane extends VBox {

    private final Studio studio;
    private final Entry english;
    private final Entry chinese;
    private final Entry dutyPhone;

    MarkingsPane(Studio studio) {
        this.studio = studio;
        english = classification("english", Language.ENGLISH);
        chinese = classification("chinese", Language.CHINESE);
        dutyPhone = entry("office.dutyPhone", typed -> office -> office.withDutyPhone(typed));
        dutyPhone.input().setId("duty-phone");
        getStyleClass().add("form");
        var title = new Label(studio.say("office.markings"));
        title.getStyleClass().add("title-4");
        var explained = new Label(studio.say("office.markings.explained"));
        explained.setWrapText(true);
        explained.getStyleClass().add("detail");
        getChildren().addAll(title, explained);
        getChildren()
                .addAll(
                        studio.words().language().equals(Language.CHINESE)
                                ? List.of(chinese, english)
                                : List.of(english, chinese));
        getChildren().add(dutyPhone);
        studio.view().map(view -> view.office()).subscribe(this::show);
    }

    private void show(Office office) {
        english.show(office.classification().form(Language.ENGLISH).orElse(""));
        chinese.show(office.classification().form(Language.CHINESE).orElse(""));
        dutyPhone.show(office.dutyPhone());
    }

    private Entry classification(String name, Language language) {
        var entry =
                entry(
                        "office.classification." + name,
                        typed ->
                                office ->
                                        office.withClassification(
                                                office.classification().with(language, typed)));
        entry.input().setId("classification-" + name);
        return entry;
    }

    /// Any words will do.
    private Entry entry(String key, Function<String, UnaryOperator<Office>> change) {
        return new Entry(
                studio.say(key),
                typed -> {
                    studio.desk().editOffice(change.apply(typed));
                    return Optional.empty();
                });
    }
}
