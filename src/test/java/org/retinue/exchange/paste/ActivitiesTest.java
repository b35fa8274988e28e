package org.retinue.exchange.paste;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.tour.EngagementKind;
import org.retinue.tour.LegMode;
import org.retinue.tour.SiteKind;

class ActivitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Visit to Huawei               | COMPANY_VISIT    |
                    参观华为                        | COMPANY_VISIT    |
                    考察比亚迪                      | COMPANY_VISIT    |
                    Talks with the Mayor          | TALKS            |
                    会谈                           | TALKS            |
                    工作会谈                        | TALKS            |
                    Transformation talks          | TALKS            |
                    Welcome banquet               | BANQUET          |
                    欢迎宴会                        | BANQUET          |
                    Dinner hosted by the city     | BANQUET          |
                    Working lunch                 | WORKING_MEAL     |
                    午餐                           | WORKING_MEAL     |
                    Arrival at the airport        | ARRIVAL          |
                    抵达深圳                        | ARRIVAL          |
                    签约仪式                        | SIGNING          |
                    Signing of the MoU            | SIGNING          |
                    Courtesy call on the Governor | COURTESY_CALL    |
                    会见市委书记                     | COURTESY_CALL    |
                    Group photo                   | GROUP_PHOTO      |
                    参观前海展厅                     | EXHIBITION_TOUR  |
                    考察河套合作区                   | ZONE_TOUR        |
                    Press conference              | PRESS            |
                    自由活动                        | REST             |
                    Departure                     | DEPARTURE        |
                    Support session               |                  |
                    Opening remarks               |                  |
                    Train the trainers            |                  |
                    Transfer to BYD               |                  | CAR
                    乘车赴比亚迪                     |                  | CAR
                    赴机场                         |                  | CAR
                    从酒店出发                      |                  | CAR
                    Return to hotel               |                  | CAR
                    Depart for the airport        | DEPARTURE        | CAR
                    乘大巴前往酒店                   |                  | COACH
                    From the hotel to BYD by bus  |                  | COACH
                    Flight CA1303 to Shenzhen     |                  | PLANE
                    乘高铁赴广州                     |                  | TRAIN
                    Motorcade to the venue        |                  | MOTORCADE
                    Walk to the exhibition hall   | EXHIBITION_TOUR  | WALK
                    """)
    void theWordsTellTheKindAndHowOneGoes(String activity, EngagementKind kind, LegMode mode) {
        assertEquals(
                new Activity(Optional.ofNullable(kind), Optional.ofNullable(mode)),
                new Activity(Activities.kind(activity), Activities.leg(activity)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Transfer to the BYD headquarters |             | BYD headquarters
                    Transfer to BYD                  |             | BYD
                    乘车赴比亚迪                        |             | 比亚迪
                    Flight CA1303 to Shenzhen        |             | Shenzhen
                    返回酒店                           |             | 酒店
                    From Grand Hotel to BYD by bus   | Grand Hotel | BYD
                    由酒店赴机场                        | 酒店         | 机场
                    Transfer                         |             |
                    """)
    void aWayComesFromAndLeadsWhereItsWordsSay(String activity, String from, String to) {
        assertEquals(
                new Way(Optional.ofNullable(from), Optional.ofNullable(to)),
                new Way(Activities.from(activity), Activities.to(activity)));
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

    private record Way(Optional<String> from, Optional<String> to) {}
}
