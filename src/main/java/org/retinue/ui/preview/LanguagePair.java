package org.retinue.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import org.retinue.tour.Language;
import org.retinue.ui.form.Choices;
import org.retinue.ui.studio.Studio;
import org.retinue.words.Words;

/// In which one or two languages something is written. Those of the last time are chosen to begin
/// with; nothing is said twice: the two change places.
public final class LanguagePair {

    private static final String KEPT = "printing.languages";

    private final Studio studio;
    private final Runnable changed;
    private final ComboBox<Language> first;
    private final ComboBox<Optional<Language>> second;

    /// The fields are found below the name of what is written.
    public LanguagePair(Studio studio, String name, Runnable changed) {
        this.studio = studio;
        this.changed = changed;
        first = Choices.of(Words.PAPER_LANGUAGES, this::name);
        first.setId(name + "-first-language");
        var others =
                Stream.concat(
                        Stream.of(Optional.<Language>empty()),
                        Words.PAPER_LANGUAGES.stream().map(Optional::of));
        second =
                Choices.of(
                        others.toList(),
                        language -> language.map(this::name).orElse(studio.say("preview.alone")));
        second.setId(name + "-second-language");
        recall();
        first.valueProperty().subscribe((before, _) -> chooseFirst(before));
        second.valueProperty().subscribe((before, _) -> chooseSecond(before));
    }

    public ComboBox<Language> first() {
        return first;
    }

    public ComboBox<Optional<Language>> second() {
        return second;
    }

    /// The leading one first.
    public List<Language> chosen() {
        return Stream.concat(Stream.of(first.getValue()), second.getValue().stream()).toList();
    }

    private void chooseFirst(Language before) {
        if (isTwice()) {
            second.setValue(Optional.of(before));
        } else {
            keep();
        }
    }

    private void chooseSecond(Optional<Language> before) {
        if (isTwice()) {
            first.setValue(before.orElseGet(() -> other(first.getValue())));
        } else {
            keep();
        }
    }

    private boolean isTwice() {
        return second.getValue().equals(Optional.of(first.getValue()));
    }

    private static Language other(Language language) {
        return Words.PAPER_LANGUAGES.stream()
                .filter(one -> !one.equals(language))
                .findFirst()
                .orElseThrow();
    }

    private void keep() {
        studio.preferences().keep(KEPT, chosen().stream().map(Language::tag).toList());
        changed.run();
    }

    /// To begin with, all there are of two.
    private void recall() {
        var kept =
                studio.preferences().list(KEPT).stream()
                        .flatMap(tag ->
                                Words.PAPER_LANGUAGES.stream().filter(one -> one.tag().equals(tag)))
                        .distinct()
                        .limit(2)
                        .toList();
        var recalled = kept.isEmpty() ? Words.PAPER_LANGUAGES.subList(0, 2) : kept;
        first.setValue(recalled.getFirst());
        second.setValue(recalled.stream().skip(1).findFirst());
    }

    private String name(Language language) {
        return language.locale().getDisplayLanguage(studio.words().locale());
    }
}
