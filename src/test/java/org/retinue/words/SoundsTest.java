package org.retinue.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoundsTest {

    @ParameterizedTest
    @CsvSource({
        "Zürich,        zurich",
        "Straße,        strasse",
        "Łódź,          lodz",
        "Côte d’Ivoire, cote d’ivoire",
        "ＢＹＤ １２,     byd 12",
        "  Huawei ,     huawei",
        "深圳,           深圳"
    })
    void folds(String text, String folded) {
        assertEquals(folded, Sounds.folded(text));
    }

    @ParameterizedTest
    @CsvSource({
        "sz,         深圳",
        "shenzhen,   深圳",
        "shen,       深圳",
        "shenz,      深圳",
        "szhen,      深圳",
        "shzh,       深圳",
        "zhen,       深圳",
        "shen zhen,  深圳",
        "hw,         华为",
        "huawei,     华为",
        "qh,         前海",
        "qhhzq,      前海深港现代服务业合作区前海合作区",
        "yh,         银行",
        "yinhang,    招商银行",
        "zsyh,       招商银行",
        "cs,         长沙",
        "chongqing,  重庆",
        "xm,         厦门",
        "bilu,       秘鲁",
        "lvyou,      旅游局",
        "luyou,      旅游局",
        "lydx,       旅游大学",
        "银行,        招商银行",
        "szmba,      深圳 MBA 学院",
        "zur,        Zürich",
        "zur,        Flughafen Zürich",
        "fz,         Flughafen Zürich",
        "byd,        BYD headquarters",
        "quarter,    BYD headquarters",
        "ＳＺ,        深圳",
        "wf,         Wang Fuzhou",
        "wan fu,     Wang Fuzhou",
        "fu wan,     Wang Fuzhou",
        "wan fu,     王福舟",
        "li mei,     李小梅",
        "host byd,   'Host lead, BYD'",
        "sz byd,     深圳市 BYD 总部",
    })
    void finds(String typed, String name) {
        assertTrue(Sounds.match(typed, name));
    }

    @ParameterizedTest
    @CsvSource({
        "szx,        深圳",
        "zs,         深圳",
        "henzhen,    深圳",
        "hen,        深圳",
        "yx x,       银行",
        "wan wan,    Wang Fuzhou",
        "wan zhou,   Wang Fuzhou",
        "fu zte,     Wang Fuzhou",
        "zte,        Tencent Seafront Towers",
        "huawei,     比亚迪",
        "深海,        深圳前海",
    })
    void doesNotFind(String typed, String name) {
        assertFalse(Sounds.match(typed, name));
    }

    @ParameterizedTest
    @CsvSource({
        "zone,  Zone",
        "zone,  Zone of peace",
        "zone,  Free Zone",
        "zo,    Zero Option",
        "zo,    A Zero Option",
        "zo,    Horizon"
    })
    void theNearerTheBetter(String typed, String name) {
        var names =
                List.of(
                        "Zone",
                        "Zone of peace",
                        "Free Zone",
                        "Zero Option",
                        "A Zero Option",
                        "Horizon");
        assertEquals(names.indexOf(name), Sounds.rank(typed, name).orElseThrow());
    }

    @Test
    void saysInWhichFormsAChineseNameMayBeTyped() {
        assertEquals(List.of("shenzhen", "sz"), Sounds.of("深圳"));
        assertEquals(List.of("yinxing", "yinhang", "yx", "yh"), Sounds.of("银行"));
        assertEquals(List.of("bydzongbu", "bzb"), Sounds.of("BYD 总部"));
        assertEquals(List.of(), Sounds.of("Zürich"));
    }

    @Test
    void manyReadingsDoNotMakeFormsWithoutEnd() {
        assertTrue(Sounds.of("长行".repeat(40)).size() <= 32);
        assertTrue(Sounds.match("hang".repeat(10), "长行".repeat(4) + "行".repeat(10)));
        assertFalse(Sounds.match("c".repeat(40) + "x", "长".repeat(60)));
    }
}
