package org.retinue.ui.delegation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.edit.Edit;
import org.retinue.tour.Language;
import org.retinue.tour.Tour;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;
import org.retinue.ui.form.Entry;
import org.retinue.ui.look.Icons;
import org.retinue.ui.programme.Offers;
import org.retinue.words.Words;

/// The tracks of the tour: each with its name in both languages and, while nothing is on it, a
/// button that removes it; and a field for another.
final class TracksBox extends VBox {

    private final Words words;
    private final Consumer<Edit> edits;
    private final VBox lines = new VBox(6);
    private final Entry adding;
    private List<TrackId> shown = List.of();

    TracksBox(Words words, Consumer<Edit> edits) {
        super(8);
        this.words = words;
        this.edits = edits;
        var heading = new Label(words.say("delegation.tracks"));
        heading.getStyleClass().add("title-4");
        var explained = new Label(words.say("delegation.tracksExplained"));
        explained.setWrapText(true);
        explained.getStyleClass().add("text-muted");
        adding = new Entry(words.say("delegation.newTrack"), this::add);
        adding.input().setId("new-track");
        adding.input().setPromptText(words.say("delegation.newTrackPrompt"));
        getStyleClass().add("tracks");
        getChildren().addAll(heading, explained, lines, adding);
    }

    void show(Tour tour, boolean another) {
        var ids = tour.tracks().stream().map(Track::id).toList();
        if (another || !ids.equals(shown)) {
            shown = ids;
            lines.getChildren().setAll(tour.tracks().stream().map(TrackLine::new).toList());
        }
        for (var place = 0; place < ids.size(); place++) {
            if (lines.getChildren().get(place) instanceof TrackLine line) {
                line.show(tour, tour.tracks().get(place), another);
            }
        }
        if (another) {
            adding.reset("");
        }
    }

    private Optional<String> add(String typed) {
        if (!typed.isBlank()) {
            edits.accept(Tracks.added(Offers.text(typed)));
            adding.reset("");
        }
        return Optional.empty();
    }

    /// One track.
    private final class TrackLine extends HBox {

        private final Entry name;
        private final Entry otherName;
        private final Button away = new Button("", Icons.of(Feather.TRASH_2));
        private Track track;

        private TrackLine(Track track) {
            super(6);
            this.track = track;
            name = entry("delegation.trackName", words.language());
            otherName = entry("delegation.otherTrackName", Offers.other(words.language()));
            away.getStyleClass().addAll("button-icon", "flat");
            away.setAccessibleText(words.say("delegation.removeTrack"));
            away.setTooltip(new Tooltip(words.say("delegation.removeTrack")));
            away.setOnAction(_ -> edits.accept(Tracks.removed(this.track)));
            setAlignment(Pos.TOP_LEFT);
            getChildren().addAll(name, otherName, away);
        }

        private void show(Tour tour, Track now, boolean another) {
            track = now;
            away.setDisable(Tracks.isUsed(tour, now.id()));
            DelegationPage.put(name, now.name().form(words.language()).orElse(""), another);
            DelegationPage.put(
                    otherName, now.name().form(Offers.other(words.language())).orElse(""), another);
        }

        private Entry entry(String key, Language language) {
            var entry = new Entry("", typed -> rename(language, typed));
            entry.input().setAccessibleText(words.say(key));
            entry.input().setPromptText(words.say(key));
            entry.setPrefWidth(0);
            HBox.setHgrow(entry, Priority.ALWAYS);
            return entry;
        }

        private Optional<String> rename(Language language, String typed) {
            var edit = Tracks.renamed(track, language, typed);
            edit.ifPresent(edits);
            return edit.isPresent() ? Optional.empty() : Optional.of(words.name(Objection.NO_NAME));
        }
    }
}
