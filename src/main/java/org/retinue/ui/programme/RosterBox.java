package org.retinue.ui.programme;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.ui.look.Icons;
import org.retinue.ui.sheet.Offer;
import org.retinue.ui.sheet.OfferEntry;
import org.retinue.words.Words;

/// A list of people or vehicles: each as a small sign with a button to take it away, and a field
/// that adds another.
final class RosterBox extends VBox {

    private final Chips members = new Chips();
    private final OfferEntry adding;
    private final Words words;
    private final Consumer<String> remove;
    private List<Offer> shown = List.of();

    RosterBox(String label, Words words, OfferEntry adding, Consumer<String> remove) {
        this.words = words;
        this.adding = adding;
        this.remove = remove;
        adding.input().setPromptText(words.say("programme.add"));
        adding.rename(label);
        getStyleClass().add("roster");
        getChildren().addAll(adding, members);
    }

    /// Shows who is on the list; the field stays as it is unless another item is shown.
    void show(List<Offer> changed, boolean another) {
        if (another) {
            adding.reset("");
        } else {
            adding.show("");
        }
        if (!changed.equals(shown) || another) {
            shown = changed;
            members.show(changed.stream().map(this::member).toList());
        }
        members.setVisible(!changed.isEmpty());
        members.setManaged(!changed.isEmpty());
    }

    private Region member(Offer offer) {
        var name = Chips.name(offer.label());
        var away =
                Icons.button(
                        Feather.X,
                        words.say("programme.takeAway", offer.label()),
                        () -> remove.accept(offer.key()));
        away.getStyleClass().add("small");
        away.setMinWidth(USE_PREF_SIZE);
        var member = new HBox(name, away);
        member.getStyleClass().add("member");
        return member;
    }
}
