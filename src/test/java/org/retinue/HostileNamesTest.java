package org.retinue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.retinue.brief.Pack;
import org.retinue.brief.Packs;
import org.retinue.brief.Reading;
import org.retinue.desk.Samples;
import org.retinue.print.Document;
import org.retinue.print.Issue;
import org.retinue.print.OneSet;
import org.retinue.print.Order;
import org.retinue.print.PaperText;
import org.retinue.store.Change;
import org.retinue.store.Saved;
import org.retinue.store.Workspace;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.words.Words;

/// Names, titles and notes that were typed to make trouble, in every text of a tour: they are
/// stored and packed as they are, and printed and said as plain text.
class HostileNamesTest {

    private static final List<String> NAMES =
            List.of(
                    "<script>alert(1)</script>",
                    "</td></table><img src='file:///etc/passwd'>",
                    "Anna \u202Egpj.exe\u202C \u2066Banda\u2069",
                    "Robert'); DROP TABLE tour;--",
                    "=cmd|'/C calc'!A0",
                    "{0} {1,choice,0#no} '",
                    "&lt;b&gt; &amp;amp; %s%n ${user.home}",
                    "../../etc/passwd\tCON");

    private static final Pattern FORM =
            Pattern.compile("(\"(?:en|zh)\" *: *)\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern SHA = Pattern.compile("(\"sha256\" *: *)\"[0-9a-f]+\"");
    private static final Tour TOUR = hostile();

    @TempDir private Path folder;

    /// The richest sample with each of its texts followed by one of the names.
    private static Tour hostile() {
        var sample =
                Samples.tours().stream()
                        .max((one, other) ->
                                Integer.compare(one.items().size(), other.items().size()))
                        .orElseThrow();
        var pack = new Pack(sample, "", new Pack.Made(Instant.EPOCH, "Li", "Retinue"));
        var document = new String(Packs.write(pack), StandardCharsets.UTF_8);
        var next = new AtomicInteger();
        var spoilt =
                FORM.matcher(document)
                        .replaceAll(form ->
                                form.group(1).replace("$", "\\$")
                                        + "\"X"
                                        + Matcher.quoteReplacement(
                                                json(
                                                        NAMES.get(
                                                                next.getAndIncrement()
                                                                        % NAMES.size())))
                                        + next.get()
                                        + "\"");
        var altered =
                assertInstanceOf(
                        Reading.Refused.class, Packs.read(spoilt.getBytes(StandardCharsets.UTF_8)));
        var hash = altered.problems().getFirst().details().getFirst();
        var sealed = SHA.matcher(spoilt).replaceAll("$1\"" + hash + "\"");
        var read = Packs.read(sealed.getBytes(StandardCharsets.UTF_8));
        return assertInstanceOf(Reading.Accepted.class, read, read::toString).pack().tour();
    }

    private static String json(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t");
    }

    @Test
    void theyStandInTheTour() {
        var said = TOUR.toString();
        NAMES.forEach(name -> assertTrue(said.contains(name), name));
    }

    @Test
    void theyAreStoredAsTheyAre() {
        var clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        try (var workspace = Workspace.create(folder.resolve("office.retinue"), "Li", clock)) {
            var change = new Change(Optional.empty(), Optional.of(TOUR), "TEST", Text.EMPTY);
            assertInstanceOf(Saved.Done.class, workspace.save(change));
            assertEquals(TOUR, workspace.tour(TOUR.id()).orElseThrow().tour());
            assertEquals(List.of(), workspace.verify().faults());
        }
    }

    @ParameterizedTest
    @EnumSource(Document.class)
    void everyPaperPrintsThemAsText(Document document) {
        var issue = Issue.draft(Instant.EPOCH, "Officer", "");
        var languages = List.of(Language.ENGLISH, Language.CHINESE);
        var text = PaperText.of(OneSet.PAPERS.pdf(TOUR, new Order(document, languages, issue)));
        assertFalse(text.contains("root:"), "A file was read");
        assertFalse(text.codePoints().anyMatch(letter -> letter >= 0x202A && letter <= 0x202E));
    }

    @Test
    void theProgrammeSaysThemLetterForLetter() {
        var issue = Issue.draft(Instant.EPOCH, "Officer", "");
        var order = new Order(Document.PROGRAMME, List.of(Language.ENGLISH), issue);
        var text = PaperText.of(OneSet.PAPERS.pdf(TOUR, order)).replaceAll("\\s+", "");
        assertTrue(text.contains("<script>alert(1)</script>"), text);
        assertTrue(text.contains("&lt;b&gt;&amp;amp;%s%n${user.home}"), text);
    }

    @Test
    void whatIsSaidOnTheScreenIsReadInTheOrderInWhichItIsWritten() {
        var words = Words.in(Language.ENGLISH);
        assertEquals(
                "Anna [U+202E]gpj.exe[U+202C] [U+2066]Banda[U+2069]",
                words.best(Text.english(NAMES.get(2))));
        assertEquals(NAMES.get(5), words.best(Text.english(NAMES.get(5))));
    }
}
