package org.retinue.exchange.list;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.retinue.exchange.table.Table;
import org.retinue.exchange.table.TableFile;
import org.retinue.exchange.table.TableFile.Read;
import org.retinue.tour.Delegate;
import org.retinue.tour.DelegateRole;
import org.retinue.tour.Directory;
import org.retinue.tour.Heading;
import org.retinue.tour.Identity;
import org.retinue.tour.Language;
import org.retinue.tour.Note;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Position;
import org.retinue.tour.Rank;
import org.retinue.tour.Sensitivity;
import org.retinue.tour.Sex;
import org.retinue.tour.Site;
import org.retinue.tour.SiteKind;
import org.retinue.tour.Text;
import org.retinue.tour.Tour;
import org.retinue.tour.TourId;
import org.retinue.tour.TourKind;
import org.retinue.tour.Track;
import org.retinue.tour.TrackId;
import org.retinue.words.Words;

/// Lists as offices send them are understood, and what is doubtful about them is said.
class ReadListTest {

    private static final Words WORDS = Words.in(Language.ENGLISH);

    @Test
    void aMessyListOfEightyIsUnderstood() {
        var list = read(MessyList.workbook());
        assertEquals(MessyList.PEOPLE, list.count(RowState.NEW));
        assertEquals(MessyList.TWINS, list.count(RowState.DUPLICATE));
        assertEquals(0, list.count(RowState.WRONG));
        assertEquals(
                List.of(
                        Field.NOTHING,
                        Field.NAME,
                        Field.NAME_CHINESE,
                        Field.SEX,
                        Field.TITLE,
                        Field.ORGANISATION,
                        Field.COUNTRY,
                        Field.PASSPORT,
                        Field.NOTE,
                        Field.DIET,
                        Field.LANGUAGES,
                        Field.MOBILE),
                list.columns().stream().map(Guess::field).toList());
    }

    @Test
    void everythingThatAMessyListSaysIsKept() {
        var taken = read(MessyList.workbook()).taken();
        var minister = taken.people().getFirst();
        assertEquals(
                new Person(
                        minister.id(),
                        Text.of("Kwame MENSAH", "夸梅·门萨"),
                        "",
                        Text.of("Minister of Trade and Industry, Head of Delegation", "贸易与工业部长、团长"),
                        Rank.UNKNOWN,
                        Text.of("Ministry of Trade and Industry", "贸易与工业部"),
                        "GH",
                        List.of(Language.ENGLISH, Language.FRENCH),
                        new Person.Contact("+233 24 0000000", ""),
                        Text.of("Your Excellency", "阁下"),
                        new Identity(Sex.MALE, "G1000000"),
                        List.of(
                                new Note(
                                        Sensitivity.SECURITY,
                                        Text.in(
                                                Language.CHINESE,
                                                "出生日期 Date of birth: 1960-01-01")))),
                minister.withNotes(
                        minister.notes().stream()
                                .map(note ->
                                        new Note(
                                                note.sensitivity(),
                                                Text.in(
                                                        Language.CHINESE,
                                                        note.text().best(Language.CHINESE))))
                                .toList()));
        assertEquals(
                List.of(
                        DelegateRole.HEAD,
                        DelegateRole.OFFICIAL_SUITE,
                        DelegateRole.ENTOURAGE,
                        DelegateRole.PRESS),
                taken.delegates().stream().map(Delegate::role).distinct().toList());
        assertEquals(
                Text.of("Ministry of Trade and Industry", "贸易与工业部"),
                taken.people().get(3).organisation(),
                "of a cell that reaches over four rows");
        assertEquals(List.of("清真 halal", "不吃牛肉"), taken.delegates().get(4).diet(), "and no N/A");
    }

    /// A second reading of what was taken finds nothing to do.
    @Test
    void whoeverIsThereAlreadyIsTheSame() {
        var list = read(MessyList.workbook());
        var after = list.onto(tour(), Directory.EMPTY);
        assertEquals(MessyList.PEOPLE, after.delegation().delegates().size());
        var again = read(table(MessyList.workbook()), after, ListWishes.NONE);
        assertEquals(List.of(0, 0, MessyList.PEOPLE, MessyList.TWINS, 0), counts(again));
        assertEquals(after, again.onto(after, Directory.EMPTY));
    }

    @Test
    void whatDiffersIsSaidFieldByField() {
        var known = tour(person("Kwame Mensah", "GH").withTitle(Text.english("Deputy Minister")));
        var row =
                only(
                        known,
                        """
                        Name\tTitle\tCountry\tPhone
                        MENSAH Kwame\tMinister\tGhana\t+233 1
                        """);
        assertEquals(RowState.CHANGED, row.state());
        assertEquals(
                List.of(
                        new FieldChange(Field.TITLE, "Deputy Minister", "Minister"),
                        new FieldChange(Field.MOBILE, "", "+233 1")),
                row.changes());
    }

    /// What is written in a row, against Kwame Mensah of Ghana, who is in the delegation with the
    /// passport G1.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Kwame Mensah    | Ghana   | G1 | SAME      |
                    Mensah, Kwame   | GH      |    | SAME      |
                    H.E. Dr. MENSAH Kwame | 加纳 |  | CHANGED   |
                    KWAME  MENSAH   |         |    | SAME      |
                    Kwamé Mensah    | GHA     |    | SAME      |
                    Kwame Mensah    | Togo    |    | NEW       | NAMESAKE
                    Kwame Mensah    | Ghana   | G2 | CHANGED   | OTHER_PASSPORT
                    Kwame A. Mensah | Ghana   | G1 | CHANGED   | OTHER_NAME
                    Kofi Mensah     | Ghana   |    | NEW       |
                    Kofi Mensah     | Wakanda |    | NEW       | NOT_A_COUNTRY
                    N/A             | Ghana   |    | WRONG     | NO_NAME
                    """)
    void aPersonIsKnownAgainHoweverTheNameIsWritten(
            String name, String country, String passport, RowState state, Doubt doubt) {
        var mensah = person("Kwame Mensah", "GH").withIdentity(new Identity(Sex.UNKNOWN, "G1"));
        var row =
                only(
                        tour(mensah),
                        "Name\tCountry\tPassport\n"
                                + name
                                + "\t"
                                + (country == null ? "" : country)
                                + "\t"
                                + (passport == null ? "" : passport));
        assertEquals(state, row.state(), row.toString());
        assertEquals(
                Stream.ofNullable(doubt).toList(),
                row.remarks().stream().map(ListRemark::doubt).toList());
    }

    /// Both languages in one cell, however they are set apart.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    王伟 Wang Wei                      | Wang Wei     | 王伟
                    Wang Wei (王伟)                    | Wang Wei     | 王伟
                    WANG Wei（王伟）                     | WANG Wei     | 王伟
                    Mr. Wang Wei/王伟先生               | Wang Wei     | 王伟
                    H.E. Kwame MENSAH  夸梅·门萨阁下    | Kwame MENSAH | 夸梅·门萨
                    Mensah, Kwame 夸梅·门萨             | Kwame Mensah | 夸梅·门萨
                    王  伟                             |              | 王伟
                    """)
    void aNameInTwoLanguagesIsParted(String cell, String english, String chinese) {
        var list =
                read(
                        text("Name\tNationality\tTitle\n" + cell + "\tChina 中国\tMinister 部长\n"),
                        tour(),
                        ListWishes.NONE);
        var person = list.taken().people().getFirst();
        assertEquals(Text.of(english == null ? "" : english, chinese), person.name());
        assertEquals("CN", person.country());
        assertEquals(Text.of("Minister", "部长"), person.title());
        assertEquals(List.of(), list.rows().getLast().remarks());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ICT部主任                          |                      | ICT部主任
                    AI 中心主任                        |                      | AI 中心主任
                    A & B Co., Ltd. 甲乙公司(深圳)       | A & B Co., Ltd.      | 甲乙公司(深圳)
                    贸易部 Ministry of Trade (MoT)     | Ministry of Trade (MoT) | 贸易部
                    Ministry of Trade                 | Ministry of Trade    |
                    """)
    void aTextInTwoLanguagesIsParted(String cell, String english, String chinese) {
        assertEquals(
                Text.of(english == null ? "" : english, chinese == null ? "" : chinese),
                TwoLanguages.of(cell));
    }

    /// Marks that turn the direction of letters would show a name otherwise than it is.
    @Test
    void lettersThatNobodySeesAreLeftOut() {
        var list =
                read(
                        text("Name\tTitle\nKwame\u202e hasneM\tMin\u200bister\n"),
                        tour(),
                        ListWishes.NONE);
        assertEquals("Kwame hasneM", list.rows().getLast().name());
        assertEquals(Text.english("Minister"), list.taken().people().getFirst().title());
    }

    @Test
    void theOfficerDecidesAgainstTheGuess() {
        var table = text("Name\tRemarks\nKwame Mensah\tMinister\nMENSAH, Kwame\tChief\n");
        var tour = tour();
        var list = read(table, tour, ListWishes.NONE);
        assertEquals(List.of(1, 0, 0, 1, 0), counts(list));
        var decided =
                list.with(ListWishes.NONE.withColumn(1, Field.TITLE).withRow(2, Treatment.AS_NEW));
        assertEquals(List.of(2, 0, 0, 0, 0), counts(decided));
        assertEquals(
                List.of(Text.english("Minister"), Text.english("Chief")),
                decided.taken().people().stream().map(Person::title).toList());
        assertEquals(
                1,
                list.with(ListWishes.NONE.withRow(1, Treatment.LEAVE)).count(RowState.NEW),
                "still said to be new");
        assertEquals(0, list.with(ListWishes.NONE.withRow(1, Treatment.LEAVE)).takenRows());
    }

    @Test
    void whatWasSaidOfColumnsHoldsForListsOfThatLayout() {
        var first = text("Name\tRemarks\nKwame Mensah\tMinister\n");
        var wishes = ListWishes.NONE.withColumn(1, Field.TITLE).withRow(1, Treatment.LEAVE);
        var kind = ListKind.DELEGATION;
        var layouts =
                Map.of(
                        Layouts.fingerprint(first, kind).orElseThrow(),
                        Layouts.written(wishes).orElseThrow());
        var next = text("Delegation\nName\tRemarks\nKofi Annan\tAdviser\n");
        assertEquals(
                ListWishes.NONE.withColumn(1, Field.TITLE),
                Layouts.remembered(layouts, next, kind),
                "the columns, wherever the header is, and not the rows");
        assertEquals(ListWishes.NONE, Layouts.remembered(layouts, next, ListKind.CONTACTS));
        var other = text("Name\tRemark\nKofi Annan\tAdviser\n");
        assertEquals(ListWishes.NONE, Layouts.remembered(layouts, other, kind));
        var newer =
                Map.of(Layouts.fingerprint(next, kind).orElseThrow(), "1=ZODIAC,0=NAME,99=NOTE,x");
        assertEquals(
                ListWishes.NONE.withColumn(0, Field.NAME), Layouts.remembered(newer, next, kind));
        assertEquals(
                Optional.empty(), Layouts.written(ListWishes.NONE.withRow(1, Treatment.LEAVE)));
    }

    @Test
    void sitesAreReadWithWhomToCall() {
        var table =
                text(
                        """
                        名称\tSite\tType\tAddress\tCapacity\tContact\tPhone\tGPS
                        前海展示厅\tQianhai Hall\t场馆\t1 Qianhai Road\t120 人\tLi Ming 李明\t138\t22.5, 113.9
                        \tHarbour Hotel\thotel\t\tmany\t\t755\t
                        """);
        assertEquals(ListKind.SITES, Kinds.of(table, true));
        var list = ReadList.read(table, context(Optional.empty()), ListKind.SITES, ListWishes.NONE);
        var sites = list.taken().sites();
        assertEquals(
                List.of(SiteKind.VENUE, SiteKind.HOTEL), sites.stream().map(Site::kind).toList());
        assertEquals(Text.of("Qianhai Hall", "前海展示厅"), sites.getFirst().name());
        assertEquals(120, sites.getFirst().capacity().orElseThrow());
        assertEquals(Optional.of(new Position(22.5, 113.9)), sites.getFirst().position());
        assertEquals(
                List.of(Text.of("Li Ming", "李明")),
                list.taken().people().stream().map(Person::name).toList());
        assertEquals(
                List.of("Capacity: many", "Phone: 755"),
                sites.getLast().notes().stream()
                        .map(note -> note.text().best(Language.ENGLISH))
                        .toList(),
                "what is no number, and the number of nobody");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Name;Title;Passport           | DELEGATION
                    姓名;职务;饮食                  | DELEGATION
                    Name;Organisation;Phone;Email | CONTACTS
                    Site;Address;Contact          | SITES
                    Time;Activity;Place           | PROGRAMME
                    日期;时间;活动内容;地点           | PROGRAMME
                    """)
    void whatATableIsAListOfIsGuessed(String heads, ListKind kind) {
        var table = text(heads.replace(';', '\t') + "\n" + "x\t".repeat(4) + "\n");
        assertEquals(kind, Kinds.of(table, true));
    }

    /// Of a site it is where it lies and how many it holds.
    @ParameterizedTest
    @CsvSource({
        "Position, DELEGATION, TITLE",
        "Position, CONTACTS, TITLE",
        "Capacity, DELEGATION, ROLE",
        "Position, SITES, POSITION",
        "Capacity, SITES, CAPACITY"
    })
    void whatAHeadMeansDependsOnWhatIsListed(String head, ListKind kind, Field field) {
        var table = text("Name\t" + head + "\tRemarks\nKwame Mensah\tMinister\tx\n");
        var list = ReadList.read(table, context(Optional.empty()), kind, ListWishes.NONE);
        assertEquals(field, list.columns().get(1).field());
    }

    private static List<Integer> counts(ReadList list) {
        return Stream.of(
                        RowState.NEW,
                        RowState.CHANGED,
                        RowState.SAME,
                        RowState.DUPLICATE,
                        RowState.WRONG)
                .map(list::count)
                .toList();
    }

    private static ListRow only(Tour tour, String text) {
        return read(text(text), tour, ListWishes.NONE).rows().getLast();
    }

    private static Table text(String text) {
        return Table.tabbed(text).orElseThrow();
    }

    private static Table table(byte[] file) {
        return TableFile.read(file) instanceof Read(var tables)
                ? tables.getFirst().table()
                : Table.tabbed("").orElseThrow();
    }

    private static ReadList read(byte[] file) {
        return read(table(file), tour(), ListWishes.NONE);
    }

    private static ReadList read(Table table, Tour tour, ListWishes wishes) {
        return ReadList.read(table, context(Optional.of(tour)), ListKind.DELEGATION, wishes);
    }

    private static ListContext context(Optional<Tour> tour) {
        return ListContext.of(tour, Directory.EMPTY, ZoneId.of("Asia/Shanghai"), WORDS);
    }

    private static Person person(String name, String country) {
        return Person.named(new PersonId("known"), Text.english(name)).withCountry(country);
    }

    private static Tour tour(Person... members) {
        var tour = tour();
        var delegates =
                Stream.of(members)
                        .map(one ->
                                Delegate.of(
                                        one.id(), DelegateRole.OFFICIAL_SUITE, new TrackId("main")))
                        .toList();
        return tour.withDelegation(
                tour.delegation().withDelegates(delegates),
                Directory.of(List.of(), List.of(members), List.of()));
    }

    private static Tour tour() {
        return Tour.empty(
                new TourId("ghana"),
                new Heading("GH-1", Text.english("Trade visit"), TourKind.BUSINESS_DELEGATION, ""),
                ZoneId.of("Asia/Shanghai"),
                LocalDate.of(2026, 11, 3),
                LocalDate.of(2026, 11, 7),
                new Track(new TrackId("main"), Text.english("Main")));
    }
}
