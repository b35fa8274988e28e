package org.retinue.exchange.list;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Language;
import org.retinue.tour.Level;
import org.retinue.tour.Need;
import org.retinue.tour.Sex;
import org.retinue.tour.SiteKind;
import org.retinue.words.Sounds;
import org.retinue.words.Words;

/// The words of lists for what the program has kinds of: countries, languages, roles, needs.
final class Vocabulary {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("[1-8]");
    private static final List<Locale> SPOKEN =
            Words.PAPER_LANGUAGES.stream()
                    .map(language -> Words.onPaper(language).locale())
                    .toList();

    private static final Map<String, String> OTHER_COUNTRIES =
            Map.ofEntries(
                    Map.entry("uk", "GB"),
                    Map.entry("england", "GB"),
                    Map.entry("greatbritain", "GB"),
                    Map.entry("usa", "US"),
                    Map.entry("america", "US"),
                    Map.entry("unitedstatesofamerica", "US"),
                    Map.entry("uae", "AE"),
                    Map.entry("prc", "CN"),
                    Map.entry("peoplesrepublicofchina", "CN"),
                    Map.entry("中华人民共和国", "CN"),
                    Map.entry("drc", "CD"),
                    Map.entry("democraticrepublicofthecongo", "CD"),
                    Map.entry("刚果民主共和国", "CD"),
                    Map.entry("republicofkorea", "KR"),
                    Map.entry("korea", "KR"),
                    Map.entry("dprk", "KP"),
                    Map.entry("russianfederation", "RU"),
                    Map.entry("vietnam", "VN"),
                    Map.entry("ivorycoast", "CI"),
                    Map.entry("turkey", "TR"),
                    Map.entry("czechrepublic", "CZ"),
                    Map.entry("syria", "SY"),
                    Map.entry("laos", "LA"),
                    Map.entry("阿联酋", "AE"));

    private static final Map<String, String> COUNTRIES = countries();
    private static final Map<String, Language> LANGUAGES = languages();

    private static final Map<String, DelegateRole> ROLE_NAMES = names(DelegateRole.values());
    private static final Map<String, Need> NEED_NAMES = names(Need.values());
    private static final Map<String, SiteKind> KIND_NAMES = names(SiteKind.values());
    private static final Map<String, Sex> SEX_NAMES = names(Sex.values());
    private static final Map<String, Level> LEVEL_NAMES = names(Level.values());
    private static final Map<DelegateRole, Pattern> ROLES = roles();
    private static final Map<Need, Pattern> NEEDS = needs();
    private static final Map<SiteKind, Pattern> KINDS = kinds();

    private Vocabulary() {}

    static Optional<String> country(String written) {
        var key = key(written);
        return Optional.ofNullable(COUNTRIES.get(key))
                .or(() ->
                        Optional.ofNullable(
                                COUNTRIES.get(
                                        key.replaceFirst(
                                                "^(?:the)?(?:republicof|kingdomof|stateof)?(?:the)?",
                                                ""))))
                .or(() -> Optional.ofNullable(COUNTRIES.get(key.replaceFirst("(共和国|王国|联邦)$", ""))));
    }

    static Optional<Language> language(String written) {
        return Optional.ofNullable(LANGUAGES.get(key(written)));
    }

    static Optional<DelegateRole> role(String written) {
        return named(written, ROLE_NAMES).or(() -> like(written, ROLES));
    }

    static Optional<Need> need(String written) {
        return named(written, NEED_NAMES).or(() -> like(written, NEEDS));
    }

    static Optional<SiteKind> kind(String written) {
        return named(written, KIND_NAMES).or(() -> like(written, KINDS));
    }

    static Optional<Sex> sex(String written) {
        return switch (key(written)) {
            case "f", "female", "woman", "ms", "mrs", "miss", "女", "女性", "女士" ->
                    Optional.of(Sex.FEMALE);
            case "m", "male", "man", "mr", "男", "男性", "先生" -> Optional.of(Sex.MALE);
            default -> named(written, SEX_NAMES).filter(sex -> sex != Sex.UNKNOWN);
        };
    }

    static OptionalInt level(String written) {
        return NUMBER.matcher(written.strip()).matches()
                ? OptionalInt.of(Integer.parseInt(written.strip()))
                : named(written, LEVEL_NAMES).map(Level::number).orElse(OptionalInt.empty());
    }

    private static <E> Optional<E> named(String written, Map<String, E> names) {
        return Optional.ofNullable(names.get(key(written)));
    }

    /// The values by what they are called in any language of papers, and by their own names.
    private static <E extends Enum<E>> Map<String, E> names(E[] values) {
        var names = new HashMap<String, E>();
        for (var value : values) {
            names.put(key(value.name()), value);
            Words.PAPER_LANGUAGES.forEach(
                    language -> names.put(key(Words.onPaper(language).name(value)), value));
        }
        return Collections.unmodifiableMap(names);
    }

    private static <E> Optional<E> like(String written, Map<E, Pattern> patterns) {
        return patterns.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(written).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static String key(String written) {
        return OTHER.matcher(Sounds.folded(written)).replaceAll("");
    }

    private static Map<String, String> countries() {
        var names = new HashMap<String, String>();
        for (var code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            names.put(key(code), code);
            names.put(key(country.getISO3Country()), code);
            SPOKEN.forEach(spoken -> names.put(key(country.getDisplayCountry(spoken)), code));
        }
        names.putAll(OTHER_COUNTRIES);
        return Collections.unmodifiableMap(names);
    }

    private static Map<String, Language> languages() {
        var names = new HashMap<String, Language>();
        for (var code : Locale.getISOLanguages()) {
            var language = Locale.of(code);
            var ours = Language.of(language.toLanguageTag());
            names.put(key(code), ours);
            SPOKEN.forEach(spoken -> names.put(key(language.getDisplayLanguage(spoken)), ours));
        }
        Stream.of("mandarin", "汉语", "普通话", "中国语", "putonghua")
                .forEach(name -> names.put(name, Language.CHINESE));
        names.put("英文", Language.ENGLISH);
        return Collections.unmodifiableMap(names);
    }

    private static Map<DelegateRole, Pattern> roles() {
        var roles = new EnumMap<DelegateRole, Pattern>(DelegateRole.class);
        roles.put(DelegateRole.DEPUTY_HEAD, like("deputy head|deputy leader|vice head|副团长"));
        roles.put(
                DelegateRole.HEAD,
                like(
                        "head of (the )?delegation|\\bhod\\b|head of mission|delegation leader|^leader$|^head$|(?<!副)团长|^主宾$"));
        roles.put(DelegateRole.SPOUSE, like("spouse|wife|husband|配偶|夫人|丈夫"));
        roles.put(
                DelegateRole.OFFICIAL_SUITE,
                like(
                        "official suite|official (member|delegate)|^member|^delegate|正式随员|正式成员|^团员|^成员|官方"));
        roles.put(DelegateRole.BUSINESS, like("business|entrepreneur|company|企业|商务|工商|商界"));
        roles.put(
                DelegateRole.PRESS,
                like("press|media|journalist|reporter|photographer|记者|媒体|新闻|摄影"));
        roles.put(DelegateRole.SECURITY, like("security|bodyguard|protection|警卫|安全|保卫|安保"));
        roles.put(DelegateRole.MEDICAL, like("medical|doctor|physician|nurse|医疗|医生|医护|保健"));
        roles.put(
                DelegateRole.ENTOURAGE,
                like(
                        "entourage|staff|aide|assistant|technical|support|interpreter|随行|工作人员|随员|助理|秘书|翻译|技术"));
        return Collections.unmodifiableMap(roles);
    }

    private static Map<Need, Pattern> needs() {
        var needs = new EnumMap<Need, Pattern>(Need.class);
        needs.put(Need.PRAYER, like("pray|祈祷|礼拜"));
        needs.put(Need.FASTING, like("fasting|ramadan|斋"));
        needs.put(Need.WHEELCHAIR, like("wheelchair|轮椅"));
        needs.put(Need.LITTLE_WALKING, like("walk|mobility|stairs|行动不便|步行|少走|拐杖"));
        needs.put(Need.MEDICAL_CARE, like("medical|diabet|insulin|heart|医疗|糖尿病|心脏|就医"));
        return Collections.unmodifiableMap(needs);
    }

    private static Map<SiteKind, Pattern> kinds() {
        var kinds = new EnumMap<SiteKind, Pattern>(SiteKind.class);
        kinds.put(SiteKind.HOTEL, like("hotel|酒店|宾馆|饭店"));
        kinds.put(SiteKind.AIRPORT, like("airport|机场"));
        kinds.put(SiteKind.STATION, like("station|车站|高铁"));
        kinds.put(SiteKind.PORT, like("\\bport\\b|harbou?r|港|码头"));
        kinds.put(SiteKind.LABORATORY, like("laborator|research|实验室|研究"));
        kinds.put(SiteKind.ZONE, like("zone|park\\b|园区|开发区|合作区"));
        kinds.put(SiteKind.GOVERNMENT, like("government|ministry|municipal|政府|机关"));
        kinds.put(SiteKind.RESTAURANT, like("restaurant|餐厅|餐馆|酒楼"));
        kinds.put(SiteKind.VENUE, like("venue|hall|cent(re|er)\\b|museum|展馆|中心|会场|博物馆"));
        kinds.put(SiteKind.COMPANY, like("company|enterprise|factory|plant|公司|企业|工厂"));
        return Collections.unmodifiableMap(kinds);
    }

    private static Pattern like(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
