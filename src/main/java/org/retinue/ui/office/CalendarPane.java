package org.retinue.ui.office;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.retinue.tour.Language;
import org.retinue.tour.Text;
import org.retinue.tour.WorkingCalendar;
import org.retinue.ui.form.Lines;
import org.retinue.ui.office.Holidays.Holiday;
import org.retinue.ui.office.Holidays.Span;
import org.retinue.ui.studio.Studio;
import org.retinue.words.TypedDates;

/// On which days the office works: its public holidays, and the weekends that are worked instead.
final class CalendarPane extends VBox {

    private final Studio studio;
    private final Lines<Holiday> holidays;
    private final Lines<LocalDate> worked;

    CalendarPane(Studio studio) {
        this.studio = studio;
        holidays = new Lines<>(studio.words(), holidayShape(), this::takeHolidays);
        worked = new Lines<>(studio.words(), workedShape(), this::takeWorked);
        holidays.setId("holidays");
        worked.setId("worked-weekends");
        getStyleClass().add("form");
        var explained = new Label(studio.say("office.calendar.explained"));
        explained.setWrapText(true);
        explained.getStyleClass().add("detail");
        getChildren()
                .addAll(
                        title("office.calendar", "title-4"),
                        explained,
                        title("office.holidays", "section-title"),
                        holidays,
                        title("office.worked", "section-title"),
                        worked);
        studio.view().map(view -> view.office().calendar()).subscribe(this::show);
    }

    private Label title(String key, String style) {
        var title = new Label(studio.say(key));
        title.getStyleClass().add(style);
        return title;
    }

    private void show(WorkingCalendar calendar) {
        holidays.show(Holidays.of(calendar.holidays()), false);
        worked.show(List.copyOf(calendar.workedWeekends()), false);
    }

    private WorkingCalendar calendar() {
        return studio.view().get().office().calendar();
    }

    private void change(UnaryOperator<WorkingCalendar> change) {
        studio.desk().editOffice(office -> office.withCalendar(change.apply(office.calendar())));
    }

    private void takeHolidays(List<Holiday> changed) {
        change(calendar -> calendar.withHolidays(Holidays.days(changed)));
    }

    private void takeWorked(List<LocalDate> changed) {
        change(calendar -> calendar.withWorkedWeekends(new TreeSet<>(changed)));
    }

    private Lines.Shape<Holiday> holidayShape() {
        return new Lines.Shape<>(
                studio.say("office.holiday"),
                List.of(
                        Lines.Cell.typed(studio.say("office.holiday.dates"), 170),
                        Lines.Cell.typed(studio.say("office.holiday.english"), 120),
                        Lines.Cell.typed(studio.say("office.holiday.chinese"), 90)),
                this::texts,
                (before, texts) ->
                        refusal(before, texts).isEmpty() ? holiday(texts) : Optional.empty(),
                this::refusal);
    }

    private List<String> texts(Holiday holiday) {
        return List.of(
                Holidays.write(studio.words(), holiday.span()),
                holiday.name().form(Language.ENGLISH).orElse(""),
                holiday.name().form(Language.CHINESE).orElse(""));
    }

    private Optional<Holiday> holiday(List<String> texts) {
        return Holidays.read(texts.getFirst(), studio.today())
                .map(span ->
                        new Holiday(span, Text.of(texts.get(1).strip(), texts.get(2).strip())));
    }

    /// Why a holiday cannot be that; empty where it can.
    private String refusal(Optional<Holiday> before, List<String> texts) {
        var read = holiday(texts);
        if (read.isEmpty()) {
            return studio.say("office.holiday.noDates");
        }
        var days = read.get().span().days();
        if (days.size() > Holidays.MOST_DAYS) {
            return studio.say("office.holiday.tooLong", Holidays.MOST_DAYS);
        }
        var own = before.map(Holiday::span).map(Span::days).orElse(List.of());
        for (var day : days) {
            if (calendar().holidays().containsKey(day) && !own.contains(day)) {
                return studio.say("office.holiday.twice", studio.words().date(day));
            }
            if (calendar().workedWeekends().contains(day)) {
                return studio.say("office.holiday.worked", studio.words().date(day));
            }
        }
        return read.get().name().isEmpty() ? studio.say("office.holiday.noName") : "";
    }

    private Lines.Shape<LocalDate> workedShape() {
        return new Lines.Shape<>(
                studio.say("office.worked.day"),
                List.of(Lines.Cell.typed(studio.say("office.worked.day"), 200)),
                day -> List.of(studio.words().date(day)),
                (before, texts) ->
                        refusalOfWorked(before, texts).isEmpty()
                                ? TypedDates.date(texts.getFirst(), studio.today())
                                : Optional.empty(),
                this::refusalOfWorked);
    }

    private String refusalOfWorked(Optional<LocalDate> before, List<String> texts) {
        var read = TypedDates.date(texts.getFirst(), studio.today());
        if (read.isEmpty()) {
            return studio.say("office.worked.noDate");
        }
        var day = read.get();
        var said = studio.words().date(day);
        if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
            return studio.say("office.worked.weekday", said);
        }
        if (calendar().holidays().containsKey(day)) {
            return studio.say("office.worked.holiday", said);
        }
        var others = new ArrayList<>(calendar().workedWeekends());
        before.ifPresent(others::remove);
        return others.contains(day) ? studio.say("office.worked.twice", said) : "";
    }
}
