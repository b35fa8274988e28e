package org.retinue.exchange.list;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.retinue.exchange.table.Head;
import org.retinue.exchange.table.HeadWords;
import org.retinue.tour.Language;

/// What offices write at the heads of the columns of lists, in English and Chinese.
final class Headings {

    private static final int MOST_LETTERS = 60;
    private static final int MOST_BEGUN = 10;
    private static final Pattern ASIDE = Pattern.compile("[(（\\[【][^)）\\]】]*[)）\\]】]");
    private static final Pattern SPOKEN_CHINESE =
            Pattern.compile("(?i).*(\\bchinese\\b|\\bcn\\b|\\bzh\\b|中文|汉语|汉字).*", Pattern.DOTALL);
    private static final Pattern SPOKEN_ENGLISH =
            Pattern.compile(
                    "(?i).*(\\benglish\\b|\\ben\\b|\\blatin\\b|英文|外文|拼音).*", Pattern.DOTALL);
    private static final Pattern LANGUAGE_WORD =
            Pattern.compile("(?i)\\b(in )?(chinese|english|cn|zh|en|latin)\\b|中文|英文|外文|汉字");
    private static final Pattern HAN_PART = Pattern.compile("[\\p{IsHan}]+");
    private static final Pattern LATIN_PART = Pattern.compile("[\\p{IsLatin}0-9 ]+");

    private static final HeadWords<Field> WORDS =
            HeadWords.of(List.of(Field.values()), Headings::words);

    private Headings() {}

    /// What a header says: `Name (in Chinese)`, `职务 Title`, `Passport No.`.
    static Optional<Field> field(String header) {
        if (header.length() > MOST_LETTERS) {
            return Optional.empty();
        }
        return written(header).or(() -> Head.of(header).map(Headings::field));
    }

    private static Optional<Field> written(String header) {
        var plain = HeadWords.plain(header);
        var isChinese =
                SPOKEN_CHINESE.matcher(plain).matches() && !SPOKEN_ENGLISH.matcher(plain).matches();
        return forms(plain)
                .flatMap(form -> known(form).stream())
                .findFirst()
                .map(field -> isChinese ? field.chinese() : field);
    }

    /// What a column of a table is about that this program wrote. Names in languages for which
    /// there is no field of their own are kept as notes.
    private static Field field(Head head) {
        var language = head.language().orElse(Language.ENGLISH);
        var field =
                switch (head.column()) {
                    case NAME -> Field.NAME;
                    case TITLE -> Field.TITLE;
                    case ORGANISATION -> Field.ORGANISATION;
                    case ROLE -> Field.ROLE;
                    case COUNTRY -> Field.COUNTRY;
                    case SEX -> Field.SEX;
                    case PASSPORT -> Field.PASSPORT;
                    case LANGUAGES -> Field.LANGUAGES;
                    case DIET -> Field.DIET;
                    case NEEDS -> Field.NEEDS;
                    case MOBILE -> Field.MOBILE;
                    case EMAIL -> Field.EMAIL;
                    case TRACK -> Field.TRACK;
                    case NUMBER, DUTY, FIRST_DAY, LAST_DAY, HOTEL_ROOM -> Field.NOTHING;
                    case DATE,
                            START,
                            END,
                            END_DATE,
                            LENGTH,
                            ZONE,
                            ACTIVITY,
                            KIND,
                            FROM,
                            PLACE,
                            ROOM,
                            HOST_LEAD,
                            GREETERS,
                            GUESTS,
                            INTERPRETERS,
                            LIAISON_OFFICERS,
                            VEHICLES,
                            DRESS,
                            PRESS,
                            STATUS,
                            REMARKS ->
                            Field.NOTE;
                };
        return language.equals(Language.CHINESE)
                ? field.chinese()
                : language.equals(Language.ENGLISH) ? field : Field.NOTE;
    }

    /// Whether a header says nothing but in which language a column is.
    static Optional<Boolean> isChineseAlone(String header) {
        var plain = HeadWords.plain(header);
        var rest = HeadWords.bare(LANGUAGE_WORD.matcher(plain).replaceAll(" "));
        if (!rest.isEmpty() || plain.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(SPOKEN_CHINESE.matcher(plain).matches());
    }

    /// The whole; without what stands in brackets; without the languages; each script alone.
    private static Stream<String> forms(String plain) {
        var bare = ASIDE.matcher(plain).replaceAll(" ");
        var unspoken = LANGUAGE_WORD.matcher(bare).replaceAll(" ");
        return Stream.of(
                        Stream.of(plain, bare, unspoken),
                        HAN_PART.matcher(unspoken).results().map(found -> found.group()),
                        LATIN_PART.matcher(unspoken).results().map(found -> found.group()),
                        plain.lines())
                .flatMap(forms -> forms)
                .map(HeadWords::bare)
                .filter(form -> !form.isEmpty())
                .distinct();
    }

    private static Optional<Field> known(String form) {
        return WORDS.known(form)
                .or(() -> WORDS.known(form.replace(" ", "")))
                .or(() -> form.length() > MOST_BEGUN ? Optional.empty() : WORDS.begun(form));
    }

    /// With bars between them.
    private static String words(Field field) {
        return switch (field) {
            case NAME ->
                    "name|names|名称|full name|name of delegate|delegate|participant|member|contact name|person|"
                            + "name in full|given name family name|name as in passport|passport name|english name|latin name|"
                            + "site|site name|venue|company|company name|place|姓名|名字|中外文姓名|英文名|外文名|外文姓名|英文姓名|"
                            + "代表姓名|人员姓名|嘉宾姓名|场所|场所名称|地点|参访点|单位名称|企业名称|公司名称|姓名拼音|护照姓名";
            case NAME_CHINESE -> "中文名|中文姓名|chinese name|name chinese|汉字姓名|译名|中文译名";
            case FAMILY_NAME -> "family name|surname|last name|family|姓|姓氏";
            case GIVEN_NAME -> "given name|given names|first name|forename|forenames|given|名";
            case HONORIFIC ->
                    "honorific|salutation|prefix|mr ms|mr mrs ms|form of address|courtesy title|称谓|尊称|称呼|敬称";
            case PRONUNCIATION -> "pronunciation|pronounced|发音|读音";
            case TITLE ->
                    "title|official title|position|job title|post|designation|function|title position|职务|职位|头衔|职称|职务职称|现任职务|title and function";
            case TITLE_CHINESE -> "中文职务|职务中文";
            case ORGANISATION ->
                    "organisation|organization|institution|ministry|agency|employer|affiliation|company organisation|"
                            + "ministry organisation|department|ministry agency|entity|单位|工作单位|所在单位|机构|部门|单位部门|组织|所属单位|公司|企业";
            case LEVEL -> "level|rank|grade|rank level|级别|职级|行政级别";
            case COUNTRY ->
                    "country|nationality|citizenship|nation|country region|国家|国籍|国家地区|国别|国家或地区|所属国";
            case ROLE ->
                    "role|role in delegation|role in the delegation|category|capacity|delegation role|status in delegation|团内职务|身份|"
                            + "团内身份|类别|人员类别|代表团职务|角色";
            case TRACK -> "track|programme|group|parallel programme|组别|分组|日程分组|组";
            case SEX -> "sex|gender|m f|性别";
            case PASSPORT ->
                    "passport|passport no|passport number|passport nr|travel document|passport id|document no|护照|护照号|护照号码|证件号|证件号码|旅行证件";
            case DIET ->
                    "diet|dietary|dietary requirements|dietary restrictions|dietary needs|food|meal|meal preference|allergies|饮食|饮食禁忌|饮食要求|"
                            + "忌口|饮食习惯|餐饮要求|用餐要求";
            case NEEDS ->
                    "needs|special needs|mobility|accessibility|special requirements|mobility medical|assistance|特殊需求|特殊要求|行动|无障碍|健康需求|需求";
            case LANGUAGES ->
                    "language|languages|languages spoken|working language|语言|语种|工作语言|使用语言";
            case MOBILE ->
                    "mobile|phone|telephone|tel|cell|cell phone|mobile phone|phone number|mobile number|contact number|tel no|mobile no|whatsapp|"
                            + "手机|电话|联系电话|手机号|手机号码|联系方式|电话号码|移动电话";
            case EMAIL -> "email|e mail|mail|email address|e mail address|邮箱|电子邮箱|电子邮件|邮件";
            case KIND -> "kind|type|kind of site|site type|类型|性质|场所类型";
            case ADDRESS -> "address|street|location|地址|详细地址|位置";
            case POSITION -> "coordinates|gps|position|lat long|latitude longitude|坐标|经纬度";
            case ZONE -> "time zone|timezone|zone|时区";
            case CAPACITY -> "capacity|persons|seats|max persons|容量|可容纳人数|容纳人数|人数";
            case CONTACT -> "contact|contact person|liaison|whom to call|联系人|联络人|负责人";
            case NOTE -> "note|notes|remark|remarks|comment|comments|备注|说明|附注|其他|其它|注";
            case NOTHING -> "no|nr|number|s n|sn|序号|编号|号|序|排序";
            case ORGANISATION_CHINESE, ADDRESS_CHINESE -> "";
        };
    }
}
