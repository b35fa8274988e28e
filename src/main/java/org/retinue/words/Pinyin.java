package org.retinue.words;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How Chinese characters are read. ICU's table is slow to ask and knows one reading of each: every
/// character is asked for once, and the other readings of those that stand in names are added.
final class Pinyin {

    private static final Transliterator READING = Transliterator.getInstance("Han-Latin");
    private static final Pattern UMLAUT = Pattern.compile("[üǖǘǚǜ]");

    /// Characters with the readings that they have beside the usual one.
    private static final String OTHERS =
            """
            行hang 长chang,zhang 重chong,zhong 乐yue 厦xia 都du 会kuai 番pan 朝zhao 区ou 曾zeng
            单shan,chan 解xie 查zha 传zhuan 调tiao 还huan 参shen 藏zang 角jue 率shuai 模mu 埔pu,bu
            六lu 什shi 车ju 石dan 蚌beng 堡pu,bu 大dai 盛cheng 晟cheng 省xing 泊po 校jiao 系ji 弹tan
            给ji 种chong 宿xiu 奇ji 提di 地de 得dei 了liao 核hu 露lou 仇qiu 翟zhai,di 尉yu 万mo 召shao
            折she 和huo 便pian 卜bo 薄bo,bao 差chai 称chen 度duo 合ge 贾gu 降xiang 强jiang 觉jiao
            卡qia 咖ga 落la,lao 脉mo 塞se 色shai 杉sha 似shi 说shui 拓ta 尾yi 巷hang 削xiao 员yun
            扎za 涌chong 圩xu,wei 歙xi,she 盖ge 缪mou,miao 褚zhu 柏bo 洗xian 覃qin 谌shen 黑he 朴piao
            秘bi 伽qie,ga 阿e 莎suo 娜nuo 茜xi 祭zhai 隗kui 壳qiao 殷yan 术zhu 圈juan 屏bing 畜xu
            峙shi 牟mu 浚xun 铅yan 莘xin 筠jun 浒xu 珲hun,hui 乾gan 仔zi,zai 咀zui 涡guo 陂pi,po
            """;

    private static final Map<String, List<String>> OTHER_READINGS =
            Arrays.stream(OTHERS.strip().split("\\s+"))
                    .collect(
                            Collectors.toMap(
                                    entry -> entry.substring(0, 1),
                                    entry -> List.of(entry.substring(1).split(",", -1))));

    private static final Map<String, List<String>> KNOWN = new ConcurrentHashMap<>();

    private Pinyin() {}

    /// The readings of a character in small letters without tones, the usual one first. Where it
    /// has an umlaut, as 绿 has, that is typed as `v` or left out.
    static List<String> readings(String character) {
        return KNOWN.computeIfAbsent(character, Pinyin::read);
    }

    private static List<String> read(String character) {
        var usual = READING.transliterate(character);
        var typed = UMLAUT.matcher(usual).replaceAll("v");
        var others = OTHER_READINGS.getOrDefault(character, List.of());
        return Stream.concat(Stream.of(Sounds.folded(usual), Sounds.folded(typed)), others.stream())
                .distinct()
                .toList();
    }
}
