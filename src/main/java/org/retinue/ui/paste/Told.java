package org.retinue.ui.paste;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.exchange.paste.DateMend;
import org.retinue.exchange.paste.Doubt;
import org.retinue.exchange.paste.Guess;
import org.retinue.exchange.paste.Means;
import org.retinue.exchange.paste.PastedProgramme;
import org.retinue.exchange.paste.PastedRow;
import org.retinue.exchange.paste.Remark;
import org.retinue.tour.Directory;
import org.retinue.tour.Engagement;
import org.retinue.tour.Item;
import org.retinue.tour.Leg;
import org.retinue.tour.Moment;
import org.retinue.tour.PersonId;
import org.retinue.tour.Site;
import org.retinue.tour.SiteId;
import org.retinue.words.Words;

/// What is said about a pasted programme.
record Told(Words words, PastedProgramme programme) {

    /// How much of it is understood and what the tour gains: `38 of 40 rows understood`.
    String summary() {
        var fresh = programme.fresh();
        return words.say(
                "paste.summary",
                programme.understood(),
                programme.happenings(),
                fresh.sites().size(),
                fresh.people().size(),
                programme.newDays().size());
    }

    /// When and what: `Mon 11 Sept 09:30–10:30, company visit`.
    String when(PastedRow row) {
        return row.item()
                .map(item -> words.say("paste.whenWhat", moment(item.moment()), kind(item)))
                .orElseGet(() ->
                        switch (row.role()) {
                            case ITEM -> words.say("paste.notUnderstood");
                            case DATE -> day(row.day());
                            case CONTINUED, HEADER, TITLE, EMPTY -> words.name(row.role());
                        });
    }

    /// What it is called, and where.
    String what(PastedRow row) {
        return row.item()
                .map(item ->
                        Stream.of(words.best(item.title()), place(item))
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining(words.say("paste.between"))))
                .orElse("");
    }

    String remark(Remark remark) {
        var date = remark.date().map(this::day).orElse("");
        return words.say(key(remark.doubt()), remark.name(), date, taken(remark));
    }

    String mend(DateMend mend) {
        return switch (mend.kind()) {
            case YEAR ->
                    words.say(
                            "paste.mend.year",
                            Integer.toString(mend.from().getYear()),
                            Integer.toString(mend.to().getYear()),
                            mend.dates().size());
            case DATE -> words.say("paste.mend.date", day(mend.from()), day(mend.to()));
            case SHIFT -> words.say("paste.mend.shift", day(mend.to()));
            case NEXT_DAY -> words.say("paste.mend.nextDay", day(mend.to()));
        };
    }

    /// Why a column is taken for what it is.
    String reason(Guess guess) {
        return switch (guess.reason()) {
            case HEADER -> words.say("paste.reason.header", guess.header());
            case CONTENTS -> words.say("paste.reason.contents");
            case CHOSEN -> words.say("paste.reason.chosen");
            case UNKNOWN -> words.say("paste.reason.unknown");
        };
    }

    String site(Means<SiteId> means) {
        return switch (means) {
            case Means.Known<SiteId>(var id) -> site(id);
            case Means.AsNew<SiteId> _ -> words.say("paste.asNew");
            case Means.Nothing<SiteId> _ -> words.say("paste.leaveOut");
        };
    }

    String person(Means<PersonId> means) {
        return switch (means) {
            case Means.Known<PersonId>(var id) ->
                    known().person(id).map(person -> words.best(person.name())).orElse("");
            case Means.AsNew<PersonId> _ -> words.say("paste.asNew");
            case Means.Nothing<PersonId> _ -> words.say("paste.leaveOut");
        };
    }

    String day(LocalDate date) {
        var pattern =
                date.getYear() == programme.context().tour().firstDay().getYear()
                        ? "paste.day"
                        : "paste.dayAndYear";
        return DateTimeFormatter.ofPattern(words.say(pattern), words.locale()).format(date);
    }

    private static String key(Doubt doubt) {
        return "paste.Doubt." + doubt.name();
    }

    /// What a name that is not certain is taken for.
    private String taken(Remark remark) {
        var sites =
                programme.names().sites().stream()
                        .filter(name -> name.written().equals(remark.name()))
                        .map(name -> site(name.means()));
        var people =
                programme.names().people().stream()
                        .filter(name -> name.written().equals(remark.name()))
                        .map(name -> person(name.means()));
        return (remark.doubt() == Doubt.NEAR_SITE ? sites : people).findFirst().orElse("");
    }

    private String moment(Moment moment) {
        return switch (moment) {
            case Moment.Timed(var start, var end) ->
                    start.equals(end)
                            ? words.say("paste.at", day(start.toLocalDate()), time(start))
                            : words.say(
                                    "paste.fromTo",
                                    day(start.toLocalDate()),
                                    time(start),
                                    time(end) + later(start, end));
            case Moment.ToBeConfirmed(var date, _, _) -> words.say("paste.open", day(date));
            case Moment.Pooled _ -> "";
        };
    }

    private static String later(LocalDateTime start, LocalDateTime end) {
        return start.toLocalDate().equals(end.toLocalDate()) ? "" : " +1";
    }

    private String time(LocalDateTime at) {
        return words.time(at.toLocalTime());
    }

    private String kind(Item item) {
        return switch (item) {
            case Engagement engagement -> words.name(engagement.kind());
            case Leg leg -> words.name(leg.mode());
        };
    }

    private String place(Item item) {
        return switch (item) {
            case Engagement engagement -> engagement.startSite().map(this::site).orElse("");
            case Leg leg ->
                    words.say(
                            "paste.way",
                            leg.startSite().map(this::site).orElse("?"),
                            leg.endSite().map(this::site).orElse("?"));
        };
    }

    private String site(SiteId id) {
        return known().site(id).map(Site::name).map(words::best).orElse("");
    }

    private Directory known() {
        return programme.context().known().with(programme.fresh());
    }

    /// The problems of a row as one text, for those who hear it.
    String heard(PastedRow row) {
        return Stream.concat(
                        Stream.of(when(row), what(row)), row.remarks().stream().map(this::remark))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(words.say("paste.between")));
    }
}
