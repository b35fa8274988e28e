package org.retinue.exchange.pocket;

import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.retinue.exchange.Plain;
import org.retinue.tour.Language;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

/// A tour as one page for a telephone. It is built of nodes, and what people wrote is in text nodes
/// alone; the browser is told to run and to show nothing but what is written here.
public final class PocketPage {

    private static final Set<String> INSTANTS =
            Set.of("data-from", "data-to", "data-start", "data-end");

    private final Tour tour;
    private final Cover cover;
    private final Voices voices;
    private final Document page = new Document("");

    private PocketPage(Tour tour, Cover cover, List<Language> languages) {
        this.tour = tour;
        this.cover = cover;
        voices = Voices.in(languages);
    }

    /// The page in one or two languages, the leading one first.
    public static String of(Tour tour, Cover cover, List<Language> languages) {
        return new PocketPage(tour, cover, languages).built();
    }

    /// All that a page says, each part on lines of its own, for those who search it: its texts, and
    /// where its links lead. The instants are those of the times that it shows.
    public static String said(String page) {
        var said = new ArrayList<String>();
        Jsoup.parse(page)
                .traverse((node, _) -> {
                    switch (node) {
                        case TextNode text -> said.add(text.getWholeText());
                        case Comment comment -> said.add(comment.getData());
                        case Element element ->
                                element.attributes().asList().stream()
                                        .filter(one -> !INSTANTS.contains(one.getKey()))
                                        .forEach(one -> said.add(one.getValue()));
                        default -> {}
                    }
                });
        return String.join("\n", said);
    }

    private String built() {
        page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
        page.appendChild(new DocumentType("html", "", ""));
        var html = Voices.direct(page.appendElement("html"), voices.leading());
        head(html.appendElement("head"));
        var body = html.appendElement("body");
        header(body.appendElement("header"));
        now(body.appendElement("section"));
        var main = body.appendElement("main");
        new PocketDays(tour, voices).fill(main, body.selectFirst("nav"));
        new PocketPeople(tour, voices).fill(main);
        footer(body.appendElement("footer"));
        body.appendElement("script").appendChild(new DataNode(PocketParts.SCRIPT.content()));
        return page.outerHtml();
    }

    private void head(Element head) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", PocketParts.policy());
        meta(head, "viewport", "width=device-width, initial-scale=1");
        meta(head, "color-scheme", "light dark");
        meta(head, "referrer", "no-referrer");
        meta(head, "robots", "noindex");
        meta(head, "format-detection", "telephone=no");
        head.appendElement("title")
                .appendText(Plain.line(voices.leading().best(tour.heading().title())));
        head.appendElement("style").appendChild(new DataNode(PocketParts.STYLE.content()));
    }

    private static void meta(Element head, String name, String content) {
        head.appendElement("meta").attr("name", name).attr("content", content);
    }

    private void header(Element header) {
        if (!cover.classification().isEmpty()) {
            voices.text(part(header, "p", "classification"), cover.classification());
        }
        voices.text(header.appendElement("h1"), tour.heading().title());
        if (!tour.delegation().name().isEmpty()) {
            voices.text(part(header, "p", "delegation"), tour.delegation().name());
        }
        voices.say(part(header, "p", "dates"), this::dates);
        var release = part(header, "p", "release");
        voices.say(part(release, "strong", "label"), cover::label);
        release.appendText(" ");
        voices.say(release.appendElement("span"), this::issued);
        if (!cover.dutyPhone().isBlank()) {
            var duty =
                    Calls.link(part(header, "p", "duty"), cover.dutyPhone()).appendElement("span");
            voices.say(duty, words -> words.say("print.duty-phone", unbroken(cover.dutyPhone())));
        }
        switcher(header);
        header.appendElement("nav");
    }

    private String dates(Words words) {
        var first = words.date(tour.firstDay());
        return tour.firstDay().equals(tour.lastDay())
                ? first
                : first + " – " + words.date(tour.lastDay());
    }

    private String issued(Words words) {
        var at = cover.at().atZone(tour.zone());
        var clock = DateTimeFormatter.ofPattern("HH:mm", words.locale()).format(at);
        return words.say(
                "print.issued-by", words.date(at.toLocalDate()) + " " + clock, cover.officer());
    }

    /// One button for each language, and one for both. Without the script all is shown.
    private void switcher(Element header) {
        if (voices.words().size() < 2) {
            return;
        }
        var group = part(header, "div", "languages").attr("role", "group").attr("hidden", true);
        for (var at = 0; at < voices.words().size(); at++) {
            var words = voices.words().get(at);
            var locale = words.language().locale();
            Voices.direct(button(group, Integer.toString(at)), words)
                    .appendText(locale.getDisplayLanguage(words.locale()));
        }
        voices.say(button(group, "both"), "pocket.both");
    }

    private static Element button(Element group, String show) {
        return group.appendElement("button").attr("type", "button").attr("data-show", show);
    }

    /// What goes on and what is next, which the script fills.
    private void now(Element section) {
        section.attr("id", "now").attr("hidden", true).attr("aria-live", "polite");
        told(section, "now", "pocket.now");
        told(section, "next", "pocket.next");
    }

    private void told(Element section, String which, String key) {
        var line = part(section, "a", which).attr("hidden", true);
        voices.say(part(line, "b", "tag"), key);
        line.appendText(" ").appendElement("span").addClass("told");
        var soon = part(line, "span", "soon");
        for (var at = 0; at < voices.words().size(); at++) {
            var words = voices.words().get(at);
            Voices.direct(part(soon, "span", "l" + at), words)
                    .attr("data-soon", words.say("pocket.soon", "#"));
        }
    }

    private void footer(Element footer) {
        if (!cover.classification().isEmpty()) {
            voices.text(part(footer, "p", "classification"), cover.classification());
        }
        if (!cover.audience().isEmpty()) {
            voices.say(
                    footer.appendElement("p"),
                    words -> words.say("print.audience", words.best(cover.audience())));
        }
        cover.reader()
                .ifPresent(reader -> {
                    voices.say(
                            footer.appendElement("p"),
                            words -> words.say("pocket.for", words.best(reader)));
                });
        voices.say(footer.appendElement("p"), words -> cover.label(words) + " · " + issued(words));
    }

    /// A number stays on one line.
    private static String unbroken(String number) {
        return Plain.line(number).replace(' ', '\u00a0');
    }

    static Element part(Element parent, String tag, String style) {
        return parent.appendElement(tag).addClass(style);
    }
}
