package org.retinue.exchange.pocket;

import java.util.List;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.retinue.exchange.Plain;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.words.Words;

/// The languages of a page speaking together: each says the same in an element of its own, of which
/// the reader sees the one whose language they choose. What is the same in all is said once. The
/// leading language is that of the page, so only the other is named.
record Voices(List<Words> words) {

    static Voices in(List<Language> languages) {
        return new Voices(languages.stream().map(Words::onPaper).toList());
    }

    Words leading() {
        return words.getFirst();
    }

    /// Adds what each language says to the element. What is said is text, whatever it looks like.
    void say(Element to, Function<Words, String> saying) {
        var said = words.stream().map(saying).map(Plain::of).toList();
        if (said.stream().distinct().count() == 1) {
            alike(to, said.getFirst());
            return;
        }
        for (var at = 0; at < said.size(); at++) {
            if (!said.get(at).isEmpty()) {
                var form = to.appendElement("span").addClass("l" + at).appendText(said.get(at));
                if (at > 0) {
                    form.attr("lang", words.get(at).language().tag());
                }
                if (words.stream().anyMatch(Words::isFromRight)) {
                    form.attr("dir", isFromRight(said.get(at)) ? "rtl" : "ltr");
                }
            }
        }
    }

    /// What is said once may be read the other way than the page.
    private void alike(Element to, String said) {
        if (!said.isEmpty() && isFromRight(said) != leading().isFromRight()) {
            to.appendElement("span").attr("dir", "auto").appendText(said);
        } else if (!said.isEmpty()) {
            to.appendText(said);
        }
    }

    private static boolean isFromRight(String text) {
        return text.codePoints()
                .map(Character::getDirectionality)
                .anyMatch(direction ->
                        direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }

    void text(Element to, Text text) {
        say(to, voice -> voice.best(text));
    }

    void say(Element to, String key, Object... values) {
        say(to, voice -> voice.say(key, values));
    }

    boolean isSilent(Function<Words, String> saying) {
        return words.stream().allMatch(voice -> saying.apply(voice).isBlank());
    }

    /// Says of the element in which language it is, and where lines begin.
    static Element direct(Element element, Words words) {
        return element.attr("lang", words.language().tag())
                .attr("dir", words.isFromRight() ? "rtl" : "ltr");
    }
}
