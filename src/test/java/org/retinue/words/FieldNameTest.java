package org.retinue.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldNameTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    items/huawei/moment,                    TIME
                    items/huawei/title/zh,                  TITLE
                    heading/title,                          NAMED
                    items/huawei/party/reception/lead,      HOST_LEAD
                    items/huawei/party/reception/greeters,  GREETERS
                    items/huawei/party/tracks,              TRACK_OF_ITEM
                    items/huawei/party/guests/people,       GUESTS_BY_NAME
                    items/huawei/standing/confirmation/due, ANSWER_DUE
                    tasks/call/due,                         DUE
                    days/2026-09-11/heading/en,             DAY_HEADING
                    stays/suite/room,                       HOTEL_ROOM
                    items/huawei/place/room,                ROOM
                    items/huawei,                           ITEM
                    sites/huawei/rooms/hall/capacity,       CAPACITY
                    people/ana/title/en,                    OFFICIAL_TITLE
                    sites/huawei/hours/week,                OPENING_HOURS
                    sites/huawei/conditions/outdoors,       OUTDOORS
                    unheard/of,                             OTHER
                    """)
    void goesByTheEndOfTheWay(String way, FieldName name) {
        assertEquals(name, FieldName.of(way));
    }
}
