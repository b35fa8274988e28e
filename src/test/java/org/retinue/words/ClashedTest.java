package org.retinue.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.retinue.check.Visits.COACH;
import static org.retinue.check.Visits.HUAWEI;
import static org.retinue.check.Visits.KNOWN;
import static org.retinue.check.Visits.tour;
import static org.retinue.check.Visits.visit;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.check.Clashes;
import org.retinue.check.RulePacks;
import org.retinue.check.Visits;
import org.retinue.tour.Booking;
import org.retinue.tour.Language;
import org.retinue.tour.SiteId;
import org.retinue.tour.Surroundings;
import org.retinue.tour.Tour;

/// A coach is wanted by one delegation when another has just got out of it elsewhere.
class ClashedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    byd     | The coach: 0 min between them, 30 needed from Huawei to BYD                 | The coach：间隔0分钟，由华为至比亚迪需30分钟
                    qianhai | The coach: 0 min between them, 40 needed from Huawei to Qianhai (estimated) | The coach：间隔0分钟，由华为至前海需40分钟（车程为估计）
                    """)
    void whatIsAnEstimateIsSaidToBeOne(String site, String english, String chinese) {
        var there = new SiteId(site);
        assertEquals(
                List.of(english, chinese),
                Stream.of(Language.ENGLISH, Language.CHINESE)
                        .map(language -> said(language, there))
                        .toList());
    }

    private static String said(Language language, SiteId there) {
        var clashes =
                new Clashes(new Surroundings(KNOWN), Visits.TRAVEL, RulePacks.general())
                        .among(
                                Stream.of(
                                                riding("zambia", HUAWEI, "09:00", "10:00"),
                                                riding("kenya", there, "10:00", "11:00"))
                                        .flatMap(tour ->
                                                tour.items().stream()
                                                        .flatMap(item -> Booking.of(tour, item)))
                                        .toList());
        return new Clashed(Words.in(language), KNOWN).sentence(clashes.getFirst());
    }

    private static Tour riding(String id, SiteId site, String from, String to) {
        var visit = visit("a", site, from, to);
        return tour(id, visit.withParty(visit.party().withVehicles(List.of(COACH))));
    }
}
