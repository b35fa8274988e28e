package org.retinue.ui.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchesTest {

    private static final List<String> SITES =
            List.of(
                    "BYD headquarters/比亚迪总部",
                    "Huawei campus/华为坂田基地",
                    "Shenzhen Bao'an Airport/深圳宝安机场",
                    "Hétáo Zone/河套深港科技创新合作区",
                    "Tencent Seafront Towers/腾讯滨海大厦",
                    "Hai Tian Zone/海天",
                    "Zone");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "byd|BYD headquarters",
                "hua|Huawei campus",
                "比亚|BYD headquarters",
                "宝安|Shenzhen Bao'an Airport",
                "hetao|Hétáo Zone",
                "ＢＹＤ|BYD headquarters",
                "tst|Tencent Seafront Towers",
                "tower|Tencent Seafront Towers",
                "front|Tencent Seafront Towers",
                "airp|Shenzhen Bao'an Airport",
                "zone|Zone",
            })
    void theLikeliestComesFirst(String typed, String expected) {
        assertEquals(expected, english(found(typed, 8).getFirst()));
    }

    @Test
    void earlierPartsOfNamesComeFirst() {
        assertEquals(
                List.of("Zone", "Hétáo Zone", "Hai Tian Zone"),
                found("zone", 8).stream().map(MatchesTest::english).toList());
    }

    @Test
    void whatFitsNothingFindsNothing() {
        assertEquals(List.of(), found("zte", 8));
        assertEquals(SITES.subList(0, 3), found("", 3));
    }

    private static List<String> found(String typed, int most) {
        return Matches.best(SITES, site -> Arrays.stream(site.split("/", -1)), typed, most);
    }

    private static String english(String site) {
        return site.split("/", -1)[0];
    }
}
