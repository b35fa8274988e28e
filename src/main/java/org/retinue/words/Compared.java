package org.retinue.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.release.FieldChange;
import org.retinue.release.ItemChange;
import org.retinue.release.PartChange;
import org.retinue.tour.GiftId;
import org.retinue.tour.Id;
import org.retinue.tour.Item;
import org.retinue.tour.Language;
import org.retinue.tour.Moment;
import org.retinue.tour.PersonId;
import org.retinue.tour.SiteId;
import org.retinue.tour.StayId;
import org.retinue.tour.TaskId;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TrackId;
import org.retinue.tour.VehicleId;

/// What differs between two tours, in words.
public record Compared(Words words, Tour before, Tour after) {

    /// A field that differs: what it is called, and what stands there before and after.
    public record Field(String name, String before, String after) {}

    public Field field(FieldChange change) {
        var name = words.name(FieldName.of(change.path()));
        var earlier = change.before().orElse("");
        var later = change.after().orElse("");
        if (earlier instanceof Text one && later instanceof Text other) {
            return text(name, one, other);
        }
        if (earlier instanceof Moment one && later instanceof Moment other) {
            var known = day(one).filter(day -> day(other).equals(Optional.of(day)));
            return new Field(
                    name,
                    new FieldValues(words, before).moment(one, known),
                    new FieldValues(words, after).moment(other, known));
        }
        return new Field(
                name,
                new FieldValues(words, before).say(earlier),
                new FieldValues(words, after).say(later));
    }

    /// What the item is called, as it is now or else was.
    public String name(ItemChange change) {
        return change.after()
                .map(item -> Items.label(words, after, item))
                .or(() -> change.before().map(item -> Items.label(words, before, item)))
                .orElse("");
    }

    /// When and where an item of the tour takes place, on a day that is known.
    public static String place(Words words, Tour tour, Item item) {
        var values = new FieldValues(words, tour);
        var start = item.startSite();
        var end = item.endSite().filter(site -> !start.equals(Optional.of(site)));
        return Stream.of(
                        values.moment(item.moment(), item.day()),
                        Stream.concat(start.stream(), end.stream())
                                .map(values::say)
                                .collect(Collectors.joining(" → ")))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(words.say("words.comma")));
    }

    /// What the thing is called: a person's name, the date of a day; nothing where there is only
    /// one of its kind.
    public String name(PartChange change) {
        var id = change.id();
        return switch (change.part()) {
            case TOUR, DELEGATION, RULES, WAIVERS, ITEM -> "";
            case DAY -> words.date(LocalDate.parse(id));
            case TRACK -> named(new TrackId(id));
            case DELEGATE, PERSON -> named(new PersonId(id));
            case SITE -> named(new SiteId(id));
            case VEHICLE -> named(new VehicleId(id));
            case STAY -> named(new StayId(id));
            case GIFT -> named(new GiftId(id));
            case TASK -> named(new TaskId(id));
        };
    }

    /// Of a text that is said in several languages the forms that differ.
    private Field text(String name, Text earlier, Text later) {
        var languages =
                Stream.concat(earlier.forms().keySet().stream(), later.forms().keySet().stream())
                        .distinct()
                        .sorted()
                        .filter(language -> !earlier.form(language).equals(later.form(language)))
                        .toList();
        if (languages.size() != 1) {
            return new Field(name, forms(earlier, languages), forms(later, languages));
        }
        var language = languages.getFirst().locale().getDisplayLanguage(words.locale());
        return new Field(
                words.say("words.inLanguage", name, language),
                forms(earlier, languages),
                forms(later, languages));
    }

    private String forms(Text text, List<Language> languages) {
        return languages.stream()
                .flatMap(language -> text.form(language).stream())
                .collect(Collectors.joining(" / "));
    }

    private static Optional<LocalDate> day(Moment moment) {
        return switch (moment) {
            case Moment.Timed timed -> Optional.of(timed.start().toLocalDate());
            case Moment.ToBeConfirmed open -> Optional.of(open.day());
            case Moment.Pooled _ -> Optional.empty();
        };
    }

    /// As it is called in the later tour, or else in the earlier one.
    private String named(Id id) {
        var later = new FieldValues(words, after).say(id);
        return later.isEmpty() ? new FieldValues(words, before).say(id) : later;
    }
}
