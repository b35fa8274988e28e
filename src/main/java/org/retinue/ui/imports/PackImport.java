package org.retinue.ui.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.retinue.audience.Audience;
import org.retinue.brief.Pack;
import org.retinue.brief.Problem;
import org.retinue.brief.Reading;
import org.retinue.desk.Issuing;
import org.retinue.edit.Deed;
import org.retinue.store.TourSummary;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.ui.dialog.Sheet;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.look.AudienceNames;
import org.retinue.ui.look.Wrapped;
import org.retinue.ui.studio.Studio;

/// Brings tours in from briefing packs, and shows every problem of those that are refused.
public final class PackImport {

    private final Studio studio;
    private final Sheets sheets;
    private final Issuing issuing;
    private final Consumer<String> telling;

    /// The last one is told what came of it where that does not show.
    public PackImport(Studio studio, Sheets sheets, Issuing issuing, Consumer<String> telling) {
        this.studio = studio;
        this.sheets = sheets;
        this.issuing = issuing;
        this.telling = telling;
    }

    /// A file and what came of reading it.
    public record Read(Path file, Reading reading) {}

    /// Adds the tours that the workspace does not have yet; those that it has are asked about, and
    /// those refused are told about, in one dialog.
    public void take(List<Read> read) {
        var known = studio.view().get().tours().stream().map(TourSummary::id).toList();
        var packs =
                read.stream()
                        .flatMap(one ->
                                one.reading() instanceof Reading.Accepted(var pack)
                                        ? Stream.of(pack)
                                        : Stream.empty())
                        .toList();
        packs.stream().filter(pack -> !known.contains(pack.tour().id())).forEach(this::take);
        var twice = packs.stream().filter(pack -> known.contains(pack.tour().id())).toList();
        var refused =
                read.stream().filter(one -> one.reading() instanceof Reading.Refused).toList();
        if (!twice.isEmpty() || !refused.isEmpty()) {
            ask(twice, refused);
        }
    }

    private void take(Pack pack) {
        add(pack);
        if (pack.isRedacted()) {
            telling.accept(redacted(pack));
        }
    }

    private void add(Pack pack) {
        studio.desk().add(over(pack), Deed.IMPORT_TOUR);
    }

    private Tour over(Pack pack) {
        return pack.tourOver(studio.view().get().directory());
    }

    private String redacted(Pack pack) {
        return studio.say(
                "ui.import.redacted",
                studio.best(pack.tour().heading().title()),
                Audience.of(studio.view().get().office(), pack.audience())
                        .map(audience -> AudienceNames.of(studio.words(), audience))
                        .orElse(pack.audience()),
                pack.withheld().values().stream().mapToInt(Integer::intValue).sum());
    }

    private void ask(List<Pack> twice, List<Read> refused) {
        var content = new VBox();
        content.getStyleClass().addAll("form", "problems");
        content.setPrefWidth(620);
        refused.forEach(one -> addProblems(one, content));
        twice.forEach(pack -> addTwice(pack, content));
        var buttons = new ArrayList<Button>();
        if (twice.isEmpty()) {
            buttons.add(sheets.dismiss(studio.say("ui.close"), "close"));
        } else {
            buttons.add(sheets.cancel());
            buttons.add(button("ui.import.copy", "import-copy", twice, this::addCopy));
            buttons.add(button("ui.import.replace", "import-replace", twice, this::add));
        }
        if (twice.stream().anyMatch(PackMerge::isPossible)) {
            buttons.add(merge(twice, content));
        }
        var title = refused.isEmpty() ? "ui.import.title" : "ui.import.refused";
        sheets.open(new Sheet(studio.say(title), content, buttons), buttons.getFirst());
    }

    /// One pack is measured before it is merged; of several, each when its turn comes.
    private Button merge(List<Pack> twice, VBox content) {
        if (twice.size() == 1) {
            var merge = new PackMerge(studio, sheets, issuing, twice.getFirst());
            content.getChildren().add(merge.against());
            return merge.button();
        }
        var each = new Button(studio.say("ui.import.mergeEach"));
        each.setId("import-merge-each");
        each.setDisable(studio.view().get().readOnly());
        each.setOnAction(_ -> {
            sheets.close();
            new PackMerges(studio, sheets, issuing, twice, telling).start();
        });
        return each;
    }

    private void addTwice(Pack pack, VBox content) {
        var title = studio.best(pack.tour().heading().title());
        content.getChildren().add(Wrapped.label(studio.say("ui.import.twice", title)));
        if (pack.isRedacted()) {
            content.getChildren()
                    .addAll(
                            Wrapped.label(redacted(pack)),
                            Wrapped.label(studio.say("ui.import.redactedReplaces"), "strong"));
        }
    }

    private void addCopy(Pack pack) {
        studio.desk().add(over(pack).withId(TourId.random()), Deed.IMPORT_TOUR);
    }

    private Button button(String key, String id, List<Pack> packs, Consumer<Pack> deed) {
        var button = new Button(studio.say(key));
        button.setId(id);
        button.setOnAction(_ -> {
            sheets.close();
            packs.forEach(deed);
        });
        return button;
    }

    private void addProblems(Read refused, VBox content) {
        if (refused.reading() instanceof Reading.Refused(var problems)) {
            content.getChildren()
                    .add(
                            Wrapped.label(
                                    studio.say(
                                            "ui.import.problems",
                                            refused.file().getFileName().toString(),
                                            problems.size()),
                                    "strong"));
            problems.forEach(problem -> content.getChildren().add(line(problem)));
        }
    }

    private VBox line(Problem problem) {
        var where = problem.pointer().isEmpty() ? studio.say("ui.import.whole") : problem.pointer();
        var sentence = studio.say(problem.key(), problem.details().toArray());
        var line = new VBox(Wrapped.label(sentence), Wrapped.label(where, "pointer"));
        line.getStyleClass().add("problem");
        return line;
    }
}
