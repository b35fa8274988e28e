package org.retinue.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.LegMode;
import org.retinue.tour.SiteKind;

class ActivitiesTest {

    @ParameterizedTest
    @CsvSource({
        "Visit to Huawei, COMPANY_VISIT",
        "参观华为, COMPANY_VISIT",
        "考察比亚迪, COMPANY_VISIT",
        "Talks with the Mayor, TALKS",
        "会谈, TALKS",
        "工作会谈, TALKS",
        "Welcome banquet, BANQUET",
        "欢迎宴会, BANQUET",
        "Dinner hosted by the city, BANQUET",
        "Working lunch, WORKING_MEAL",
        "午餐, WORKING_MEAL",
        "Arrival at the airport, ARRIVAL",
        "抵达深圳, ARRIVAL",
        "签约仪式, SIGNING",
        "Signing of the MoU, SIGNING",
        "Courtesy call on the Governor, COURTESY_CALL",
        "会见市委书记, COURTESY_CALL",
        "Group photo, GROUP_PHOTO",
        "参观前海展厅, EXHIBITION_TOUR",
        "考察河套合作区, ZONE_TOUR",
        "Press conference, PRESS",
        "自由活动, REST",
        "Departure, DEPARTURE",
        "Support session, ",
        "Opening remarks, ",
    })
    void theKindFollowsFromTheWords(String activity, EngagementKind kind) {
        assertEquals(Optional.ofNullable(kind), Activities.kind(activity));
    }

    @ParameterizedTest
    @CsvSource({
        "Transfer to BYD, CAR",
        "乘车赴比亚迪, CAR",
        "赴机场, CAR",
        "乘大巴前往酒店, COACH",
        "Flight CA1303 to Shenzhen, PLANE",
        "乘高铁赴广州, TRAIN",
        "Return to hotel, CAR",
        "Depart for the airport, CAR",
        "Motorcade to the venue, MOTORCADE",
        "Walk to the exhibition hall, WALK",
        "From the hotel to BYD by bus, COACH",
        "从酒店出发, CAR",
        "Visit to Huawei, ",
        "Departure, ",
        "Transformation talks, ",
        "Train the trainers, ",
    })
    void someActivitiesAreWays(String activity, LegMode mode) {
        assertEquals(Optional.ofNullable(mode), Activities.leg(activity));
    }

    @ParameterizedTest
    @CsvSource({
        "Transfer to the BYD headquarters, BYD headquarters",
        "乘车赴比亚迪, 比亚迪",
        "Flight CA1303 to Shenzhen, Shenzhen",
        "返回酒店, 酒店",
        "Transfer, ",
    })
    void aWayLeadsWhereItsWordsSay(String activity, String place) {
        assertEquals(Optional.ofNullable(place), Activities.to(activity));
    }

    @ParameterizedTest
    @CsvSource({"From Grand Hotel to BYD by bus, Grand Hotel", "由酒店赴机场, 酒店", "Transfer to BYD, "})
    void aWayComesFromWhereItsWordsSay(String activity, String place) {
        assertEquals(Optional.ofNullable(place), Activities.from(activity));
    }

    @ParameterizedTest
    @CsvSource({
        "Grand Hotel, HOTEL",
        "深圳湾酒店, HOTEL",
        "Bao'an Airport, AIRPORT",
        "深圳北站, STATION",
        "Sunrise Technologies Co. Ltd, COMPANY",
        "前海合作区, ZONE",
        "City museum, VENUE",
        "Huawei, ",
    })
    void aNameTellsTheSortOfPlace(String name, SiteKind kind) {
        assertEquals(Optional.ofNullable(kind), Activities.place(name));
    }
}
