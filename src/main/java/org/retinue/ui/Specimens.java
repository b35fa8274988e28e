package org.retinue.ui;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.retinue.brief.Pack;
import org.retinue.brief.Packs;
import org.retinue.brief.Reading;
import org.retinue.exchange.paste.Clip;
import org.retinue.tour.Tour;

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
