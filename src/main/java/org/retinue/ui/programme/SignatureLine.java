package org.retinue.ui.programme;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.retinue.tour.Directory;
import org.retinue.tour.Language;
import org.retinue.tour.PersonId;
import org.retinue.tour.Signature;
import org.retinue.ui.form.Entry;
import org.retinue.ui.look.Icons;
import org.retinue.ui.sheet.Offer;
import org.retinue.ui.sheet.OfferEntry;
import org.retinue.words.Words;

/// One document that is signed: its title, who signs for either side, and the witnesses.
final class SignatureLine implements KeptLines.Line<Signature> {

    private final SigningBox box;
    private final Words words;
    private final Entry title = new Entry("", this::retitle);
    private final OfferEntry guest;
    private final OfferEntry host;
    private final OfferEntry witness;
    private final RosterBox witnesses;
    private final VBox node;
    private Optional<Signature> signature = Optional.empty();
    private Optional<Language> shownIn = Optional.empty();

    SignatureLine(SigningBox box, Words words) {
        this.box = box;
        this.words = words;
        title.input().setAccessibleText(words.say("programme.document"));
        guest =
                signer(
                        words.say("programme.guestSigns"),
                        Signers::guests,
                        (signed, who) ->
                                new Signature(
                                        signed.document(), who, signed.host(), signed.witnesses()));
        host =
                signer(
                        words.say("programme.hostSigns"),
                        Signers::hosts,
                        (signed, who) ->
                                new Signature(
                                        signed.document(),
                                        signed.guest(),
                                        who,
                                        signed.witnesses()));
        witness =
                new OfferEntry(
                        words.say("programme.witnesses"),
                        offered(Signers::witnesses),
                        this::witness);
        witnesses =
                new RosterBox(words.say("programme.witnesses"), words, witness, this::unwitnessed);
        var away =
                Icons.button(
                        Feather.X,
                        words.say("programme.removeDocument"),
                        () -> box.make(new Typed.Meant<>(Settings.signatureRemoved(value()))));
        away.getStyleClass().add("small");
        HBox.setHgrow(title, Priority.ALWAYS);
        var first = new HBox(6, title, away);
        first.setAlignment(Pos.CENTER_LEFT);
        node = new VBox(5, first, guest, host, witnesses);
        node.getStyleClass().add("document");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Signature value() {
        return signature.orElseThrow();
    }

    @Override
    public void show(int place, Signature value) {
        var another = signature.isEmpty();
        signature = Optional.of(value);
        var turned = !shownIn.equals(Optional.of(box.language()));
        shownIn = Optional.of(box.language());
        var form = value.document().form(box.language()).orElse("");
        if (turned) {
            title.reset(form);
        } else {
            title.show(form);
        }
        title.input().setPromptText(words.best(value.document()));
        Inspector.put(guest, name(value.guest()), another);
        Inspector.put(host, name(value.host()), another);
        witnesses.show(
                value.witnesses().stream()
                        .map(id -> Offer.of(id.value(), name(Optional.of(id)), ""))
                        .toList(),
                another);
    }

    private String name(Optional<PersonId> id) {
        return id.flatMap(known -> box.signers().map(signers -> signers.name(known))).orElse("");
    }

    private OfferEntry signer(
            String label,
            BiFunction<Signers, String, List<Offer>> offers,
            BiFunction<Signature, Optional<PersonId>, Signature> with) {
        return new OfferEntry(
                label,
                offered(offers),
                (typed, chosen) ->
                        typed.isBlank()
                                ? become(with.apply(value(), Optional.empty()), Directory.EMPTY)
                                : found(
                                        offers,
                                        typed,
                                        chosen,
                                        who -> with.apply(value(), Optional.of(who))));
    }

    private Optional<String> witness(String typed, Optional<Offer> chosen) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        var refusal = found(Signers::witnesses, typed, chosen, this::witnessed);
        if (refusal.isEmpty()) {
            witness.reset("");
        }
        return refusal;
    }

    private void unwitnessed(String key) {
        become(
                with(value().witnesses().stream().filter(id -> !id.value().equals(key)).toList()),
                Directory.EMPTY);
    }

    private Signature witnessed(PersonId person) {
        return with(
                Stream.concat(value().witnesses().stream(), Stream.of(person)).distinct().toList());
    }

    private Signature with(List<PersonId> witnesses) {
        return new Signature(value().document(), value().guest(), value().host(), witnesses);
    }

    private Function<String, List<Offer>> offered(BiFunction<Signers, String, List<Offer>> offers) {
        return typed ->
                box.signers().map(signers -> offers.apply(signers, typed)).orElse(List.of());
    }

    private Optional<String> found(
            BiFunction<Signers, String, List<Offer>> offers,
            String typed,
            Optional<Offer> chosen,
            Function<PersonId, Signature> with) {
        var signers = box.signers().orElseThrow();
        return switch (signers.meant(offers.apply(signers, typed), typed, chosen)) {
            case Typed.Refused<People.Found>(var why) -> Optional.of(words.name(why));
            case Typed.Meant<People.Found>(var found) ->
                    become(with.apply(found.person()), found.known());
        };
    }

    private Optional<String> retitle(String typed) {
        var said = value().document().with(box.language(), typed.strip());
        return said.isEmpty()
                ? box.make(new Typed.Meant<>(Settings.signatureRemoved(value())))
                : become(
                        new Signature(said, value().guest(), value().host(), value().witnesses()),
                        Directory.EMPTY);
    }

    /// The line is this document's from now on, wherever that comes to stand.
    private Optional<String> become(Signature after, Directory known) {
        var before = value();
        signature = Optional.of(after);
        return box.make(new Typed.Meant<>(Settings.signature(before, after, known)));
    }
}
