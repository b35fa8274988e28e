package org.retinue.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.retinue.brief.Pack;
import org.retinue.brief.Packs;
import org.retinue.brief.Reading;
import org.retinue.exchange.calendar.CalendarFile;
import org.retinue.exchange.paste.Clip;
import org.retinue.exchange.table.FoundTable;
import org.retinue.exchange.table.Table;
import org.retinue.tour.Tour;
import org.retinue.ui.imports.PackImport;

/// What comes from outside in the pictures of the screens.
final class Specimens {

    private Specimens() {}

    /// A programme as it comes from a spreadsheet, with a wrong year and some new names.
    static Clip pasted() {
        return Clip.text(
                """
                日期 Date\t时间 Time\t活动 Activity\t地点 Venue\t接待 Host
                2022-09-11 (Mon)\t9:30-10:30\tVisit to Huawei\tHuawei\tAnna Berg
                \t10:45\t乘车赴比亚迪\t\t
                \t11:15—12:00\t会谈\t比亚迪\tThe press office
                \tabout noon\tWorking lunch\tGrand Hotel\t
                2023-09-12 (Wed)\t上午9:30-11:00\tTalks with the Mayor\tCity Hall\t李明
                \t14:00～15:30\tSigning ceremony\tTencent headquarters\t
                \t19:00\tFarewell banquet\tGrand Hotel\t
                """);
    }

    /// A list of delegates as it comes from a spreadsheet, with a title, a duplicate and a name
    /// that is missing.
    static List<FoundTable> list() {
        return Table.tabbed(
                        """
                        Delegation list 代表团名单\t\t\t\t\t
                        No.\tName 姓名\tTitle 职务\tCountry 国家\tMobile 手机\tDiet 饮食
                        1\tH.E. Grace BANDA\tMinister of Commerce\tZambia\t+260 97 0000001\tVegetarian
                        2\tJoseph Mwansa\tPermanent Secretary\tZambia\t+260 97 0000002\t
                        3\tGrace Banda\tMinister\tZambia\t\t
                        4\t\tPhotographer\tZambia\t\t
                        5\t王伟 Wang Wei\tInterpreter 翻译\tChina 中国\t+86 139 0000 0001\t清真
                        """)
                .map(FoundTable::pasted)
                .stream()
                .toList();
    }

    /// Invitations from another program, one of them with a time that makes no sense.
    static CalendarFile calendar() {
        var text =
                """
                BEGIN:VCALENDAR
                VERSION:2.0
                BEGIN:VEVENT
                UID:call-1
                DTSTART;TZID=Asia/Shanghai:20230911T170000
                DTEND;TZID=Asia/Shanghai:20230911T173000
                SUMMARY:Courtesy call
                LOCATION:Civic Center
                END:VEVENT
                BEGIN:VEVENT
                UID:briefing
                DTSTART;TZID=China Standard Time:20230910T210000
                DURATION:PT30M
                RRULE:FREQ=DAILY;COUNT=3
                SUMMARY:Evening briefing
                END:VEVENT
                BEGIN:VEVENT
                UID:call-2
                DTSTART:soon
                SUMMARY:Coffee
                END:VEVENT
                END:VCALENDAR
                """;
        return CalendarFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    /// A pack with mistakes in it.
    static PackImport.Read refused() {
        var document =
                """
                {"format": "retinue-pack", "version": 1, "tour": {"id": "A tour"}}
                """;
        return new PackImport.Read(
                Path.of("last-week.json"), Packs.read(document.getBytes(StandardCharsets.UTF_8)));
    }

    /// A pack with a tour that is there already.
    static PackImport.Read known(Tour tour) {
        var made = new Pack.Made(Instant.EPOCH, "", "");
        return new PackImport.Read(
                Path.of("known.json"), new Reading.Accepted(new Pack(tour, "", made)));
    }
}
