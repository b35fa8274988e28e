package org.retinue.ui.delegation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.retinue.tour.Need;
import org.retinue.tour.PersonId;
import org.retinue.tour.Rank;
import org.retinue.ui.directory.RankFields;
import org.retinue.ui.form.Entry;
import org.retinue.ui.form.Form;
import org.retinue.ui.studio.Studio;

/// What the order of the delegation and the care for its members go by, of the member on whom the
/// cursor is: how the name is spoken, the rank, and what the programme must leave room for.
final class MemberBox extends VBox {

    private final Studio studio;
    private final Label name = new Label();
    private final Form<Member> form;
    private final Entry pronunciation;
    private final Map<Need, CheckBox> needs = new EnumMap<>(Need.class);
    private Optional<PersonId> shown = Optional.empty();

    MemberBox(Studio studio, Consumer<Member> taking) {
        super(4);
        this.studio = studio;
        form = new Form<>(studio.words(), taking);
        name.getStyleClass().add("title-4");
        var rank =
                new RankFields<>(
                        studio,
                        form,
                        member -> member.person().rank(),
                        (Member member, Rank changed) ->
                                member.with(member.person().withRank(changed)));
        pronunciation = pronunciation();
        form.line(pronunciation, rank.level(), rank.diplomatic(), rank.since());
        form.part(needs(), (member, _) -> show(member));
        setId("member");
        getStyleClass().add("member-box");
        getChildren().addAll(name, form);
    }

    /// Shows the member, or that there is none.
    void show(Optional<Member> member) {
        var id = member.map(known -> known.person().id());
        form.setDisable(member.isEmpty());
        name.setText(
                member.map(known -> studio.best(known.person().name()))
                        .orElse(studio.say("delegation.noMember")));
        member.ifPresent(known -> form.show(known, !id.equals(shown)));
        shown = id;
    }

    /// Where the keyboard goes first.
    void focusFirst() {
        pronunciation.input().requestFocus();
    }

    private Entry pronunciation() {
        var entry =
                form.entry(
                        studio.say("directory.person.pronunciation"),
                        new Form.Typed<>(
                                member -> member.person().pronunciation(),
                                (member, typed) ->
                                        Optional.of(
                                                member.with(
                                                        member.person()
                                                                .withPronunciation(typed.strip()))),
                                ""));
        entry.input().setId("pronunciation");
        return entry;
    }

    private Node needs() {
        var boxes = new FlowPane(14, 6);
        for (var need : Need.values()) {
            var box = new CheckBox(studio.words().name(need));
            box.setId("need-" + need.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            box.setOnAction(_ -> form.change(member -> with(member, need, box.isSelected())));
            needs.put(need, box);
            boxes.getChildren().add(box);
        }
        var caption = new Label(studio.say("delegation.needs"));
        caption.getStyleClass().add("caption");
        var entry = new VBox(caption, boxes);
        entry.getStyleClass().add("entry");
        return entry;
    }

    private void show(Member member) {
        needs.forEach((need, box) -> box.setSelected(member.delegate().needs().contains(need)));
    }

    private static Member with(Member member, Need need, boolean wanted) {
        var changed = EnumSet.noneOf(Need.class);
        changed.addAll(member.delegate().needs());
        if (wanted) {
            changed.add(need);
        } else {
            changed.remove(need);
        }
        return member.with(member.delegate().withNeeds(changed));
    }
}
