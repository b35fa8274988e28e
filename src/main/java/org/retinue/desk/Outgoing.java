package org.retinue.desk;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.retinue.audience.Audience;
import org.retinue.audience.Leaks;
import org.retinue.audience.Redacted;
import org.retinue.audience.Redaction;
import org.retinue.audience.Stead;
import org.retinue.audience.Steads;
import org.retinue.brief.Pack;
import org.retinue.brief.Packs;
import org.retinue.brief.Reading;
import org.retinue.exchange.calendar.Calendar;
import org.retinue.exchange.calendar.CalendarOrder;
import org.retinue.exchange.calendar.Calendars;
import org.retinue.exchange.pocket.Cover;
import org.retinue.exchange.pocket.DayText;
import org.retinue.exchange.pocket.PocketPage;
import org.retinue.exchange.table.Csv;
import org.retinue.exchange.table.Sheet;
import org.retinue.exchange.table.Xlsx;
import org.retinue.print.Order;
import org.retinue.print.PaperAttachment;
import org.retinue.print.PaperText;
import org.retinue.print.Since;
import org.retinue.tour.Language;
import org.retinue.tour.PersonId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.Trouble;
import org.retinue.words.Words;

/// The one gate through which a tour leaves the program: packs and papers are made here of what
/// their audience may see, and searched for the rest before anybody gets them. Where something is
/// found nothing leaves.
public final class Outgoing {

    /// The bundles whose words papers are made with.
    static final List<String> BUNDLES =
            List.of(
                    "audience",
                    "event",
                    "listing",
                    "pocket",
                    "print",
                    "release",
                    "seating",
                    "table",
                    "tour",
                    "words");

    /// What stands in the place of withheld names.
    private static final Steads STEADS = Steads.of(Outgoing::named);

    private final Redacted redacted;
    private final Optional<PersonId> reader;
    private @Nullable Leaks leaks;

    private Outgoing(Redacted redacted, Optional<PersonId> reader) {
        this.redacted = redacted;
        this.reader = reader;
    }

    /// The tour for the audience, or for the one reader in it.
    public static Outgoing of(Tour tour, Audience audience, Optional<PersonId> reader) {
        return new Outgoing(Redaction.of(tour, audience, reader, STEADS), reader);
    }

    /// What goes out, and how much of which kind does not.
    public Redacted redacted() {
        return redacted;
    }

    /// The one reader in the audience, if it is for one.
    public Optional<PersonId> reader() {
        return reader;
    }

    public Tour tour() {
        return redacted.tour();
    }

    /// The briefing pack, which says for whom it is and what was withheld.
    public byte[] pack(String release, Pack.Made made) {
        var withheld = new TreeMap<String, Integer>();
        redacted.withheld().forEach((kind, number) -> withheld.put(Audience.key(kind), number));
        var pack = new Pack(tour(), release, made, redacted.audience().key(), withheld);
        var document = Packs.write(pack);
        check(new String(document, StandardCharsets.UTF_8), Leaks.of(redacted, openly(pack)));
        return document;
    }

    /// A paper, made by the press. What the reader holds already is compared as they were given it.
    public byte[] paper(Order order, BiFunction<Tour, Order, byte[]> press) {
        var issue = order.issue();
        var openly = new ArrayList<>(List.of(issue.release(), issue.officer()));
        openly.add(issue.at().toString());
        openly.addAll(order.marking().said());
        if (order.since().isEmpty()) {
            return paper(press.apply(tour(), order), openly);
        }
        var since = order.since().get();
        var before = of(since.tour(), redacted.audience(), reader);
        openly.addAll(before.redacted.said());
        openly.add(since.release());
        var paper =
                paper(
                        press.apply(tour(), order.since(new Since(since.release(), before.tour()))),
                        openly);
        openly.addAll(redacted.said());
        openly.addAll(words(tour()));
        return before.paper(paper, openly);
    }

    /// Any other text made of the tour of this gate, such as a calendar or a table.
    public String text(String made) {
        check(made, leaks());
        return made;
    }

    /// A table as a text file.
    public byte[] table(Sheet sheet) {
        var _ = text(sheet.text());
        return Csv.of(sheet);
    }

    /// Tables as a workbook.
    public byte[] workbook(List<Sheet> sheets) {
        var _ = text(sheets.stream().map(Sheet::text).collect(Collectors.joining("\n")));
        return Xlsx.of(sheets);
    }

    /// A calendar of this tour and of what its audience was given before. What they had then may be
    /// said once more, to call it off.
    public Calendar calendar(List<Tour> earlier, CalendarOrder order) {
        var before = earlier.stream().map(tour -> of(tour, redacted.audience(), reader)).toList();
        var made = Calendars.of(tour(), before.stream().map(Outgoing::tour).toList(), order);
        var all = new ArrayList<Outgoing>(List.of(this));
        made.drawnFrom().stream().map(before::get).forEach(all::add);
        var openly = new ArrayList<String>(List.of(order.program()));
        all.forEach(one -> openly.addAll(one.zones()));
        for (var one : all) {
            var said = new ArrayList<String>(openly);
            all.stream()
                    .filter(other -> other != one)
                    .forEach(other -> {
                        said.addAll(other.redacted.said());
                        said.addAll(words(other.tour()));
                    });
            check(made.text(), one.leaks().but(said));
        }
        return made;
    }

    /// What times are told by.
    private List<String> zones() {
        var zones = tour().directory().sites().values().stream().map(site -> site.zone().getId());
        return Stream.concat(zones, Stream.of(tour().zone().getId())).distinct().toList();
    }

    /// A page for a telephone.
    public byte[] page(Cover cover, List<Language> languages) {
        var page = PocketPage.of(tour(), cover, languages);
        check(PocketPage.said(page), leaks().but(cover.said()));
        return page.getBytes(StandardCharsets.UTF_8);
    }

    /// Days as a message.
    public String message(Cover cover, List<LocalDate> days, List<Language> languages) {
        var message = DayText.of(tour(), cover, days, languages);
        check(message, leaks().but(cover.said()));
        return message;
    }

    /// The files that travel inside are searched like the pages.
    private byte[] paper(byte[] pdf, Collection<String> openly) {
        var search = leaks().but(openly);
        check(PaperText.of(pdf), search);
        for (var file : PaperAttachment.all(pdf)) {
            var said =
                    Packs.read(file) instanceof Reading.Accepted(var pack)
                            ? openly(pack)
                            : List.<String>of();
            check(new String(file, StandardCharsets.UTF_8), search.but(said));
        }
        return pdf;
    }

    /// What a pack says of itself.
    private static List<String> openly(Pack pack) {
        return List.of(
                Packs.schema(),
                pack.release(),
                pack.made().by(),
                pack.made().program(),
                pack.withheld().toString());
    }

    /// What papers and texts are searched for, found out once for all of them.
    private synchronized Leaks leaks() {
        if (leaks == null) {
            leaks = Leaks.of(redacted, words(tour()));
        }
        return leaks;
    }

    /// The value that was found is not told.
    private static void check(String output, Leaks search) {
        search.in(output).stream()
                .findFirst()
                .ifPresent(leak -> {
                    throw new Trouble(
                            Trouble.Kind.LEAK,
                            Audience.key(leak.kind()),
                            Integer.toString(leak.line()));
                });
    }

    private static Text named(Stead stead) {
        var text = Text.EMPTY;
        for (var language : Words.PAPER_LANGUAGES) {
            text = text.with(language, Words.onPaper(language).name(stead));
        }
        return text;
    }

    /// What papers say of themselves in any language, and the names of countries.
    private static List<String> words(Tour tour) {
        var words = new ArrayList<String>();
        for (var language : Words.PAPER_LANGUAGES) {
            var said = Words.onPaper(language);
            BUNDLES.forEach(bundle -> words.addAll(said.everything(bundle)));
            tour.programmeDates().forEach(day -> words.add(said.date(day)));
            words.add(Locale.of("", tour.delegation().country()).getDisplayCountry(said.locale()));
            tour.directory()
                    .people()
                    .values()
                    .forEach(person ->
                            words.add(
                                    Locale.of("", person.country())
                                            .getDisplayCountry(said.locale())));
        }
        return words;
    }
}
