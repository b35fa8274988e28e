package org.retinue.exchange.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.retinue.tour.Person;
import org.retinue.tour.PersonId;
import org.retinue.tour.Text;

/// Reads lists of people: known ones by their names, others as new where the words look like a
/// name.
final class PeopleReading {

    private static final Pattern BETWEEN =
            Pattern.compile("[、,，;；/\\n]| and | & |(?<=\\p{IsHan})[和及](?=\\p{IsHan})");
    private static final Pattern ALL =
            Pattern.compile(
                    "(?i)all|everyone|everybody|all (members|delegates|participants)|(the )?(whole |full |entire )?delegation( members)?"
                            + "|full suite|全体.*|全团.*|代表团.*|全员|所有人.*|团员|一行.*");
    private static final Pattern TITLE =
            Pattern.compile(
                    "(?i)^(?:mr|ms|mrs|miss|dr|prof|h\\.?e|amb)\\b\\.?\\s*(?:(?:mr|ms|mrs|dr)\\b\\.?\\s*)?");
    private static final Pattern CHINESE_TITLE =
            Pattern.compile(
                    "(?<=\\p{IsHan}{2,3})(?:先生|女士|同志|[副]?主任|[副]?局长|[副]?市长|[副]?部长|[副]?司长|[副]?处长|[副]?总裁|董事长|[副]?总经理|经理|大使|书记|教授|博士)$");
    private static final Pattern CHINESE_NAME =
            Pattern.compile("\\p{IsHan}{2,4}|\\p{IsHan}{1,8}[·•]\\p{IsHan}{1,8}.*");
    private static final Pattern GROUP =
            Pattern.compile(".*(人员|等|单位|公司|集团|部|局|办|处|组|团|媒体|随行|领导|工作|翻译|司机).*");
    private static final Pattern LATIN_NAME =
            Pattern.compile(
                    "\\p{Lu}[\\p{L}'’.-]+(?: (?:\\p{Lu}[\\p{L}'’.-]*|al|bin|de|da|van|von|el|ben|der)){1,4}");
    private static final Pattern OFFICE =
            Pattern.compile(
                    "(?i).*\\b(director|minister|manager|officer|president|chief|head|team|staff|group|ministry|department|office|secretary|chairman|ceo|general|company|press|media|guests?|members?|bureau|host|interpreter|driver|side|mayor|governor|ambassador|party|the)\\b.*");

    private final Names<PersonId> names;
    private final NameBook<PersonId> book;
    private final Map<PersonId, Person> fresh = new TreeMap<>();

    PeopleReading(Context context, Wishes wishes) {
        names = context.people();
        book = new NameBook<>(wishes.people(), context::person);
    }

    NameBook<PersonId> book() {
        return book;
    }

    List<Person> fresh() {
        return List.copyOf(fresh.values());
    }

    /// Whether the cell means everybody.
    static boolean isAll(String cell) {
        return ALL.matcher(cell.strip()).matches();
    }

    /// The people of a cell, in its order, with what was written for each.
    List<NameBook.Entry<PersonId>> read(String cell) {
        var entries = new ArrayList<NameBook.Entry<PersonId>>();
        for (var part : parts(cell)) {
            var entry = book.write(part, () -> likely(part));
            if (entry.name().means() instanceof Means.AsNew<PersonId>) {
                entry.id()
                        .ifPresent(
                                id -> fresh.computeIfAbsent(id, _ -> Person.named(id, text(part))));
            }
            entries.add(entry);
        }
        return entries;
    }

    /// A whole cell may be one name although it holds a comma.
    private List<String> parts(String cell) {
        if (!names.exactly(cell).isEmpty()) {
            return List.of(cell);
        }
        return BETWEEN.splitAsStream(cell)
                .map(String::strip)
                .filter(part -> !Written.isBlank(part) && !Names.folded(part).isEmpty())
                .toList();
    }

    private NameBook.Likely<PersonId> likely(String written) {
        var name = bare(written);
        var exact =
                Stream.of(written, name)
                        .flatMap(form -> names.exactly(form).stream())
                        .distinct()
                        .toList();
        if (!exact.isEmpty()) {
            return NameBook.Likely.known(exact.getFirst(), exact.size() == 1, exact);
        }
        var near = names.near(name);
        if (!near.inside().isEmpty()) {
            return NameBook.Likely.known(near.inside().getFirst(), false, near.all());
        }
        var others =
                Stream.concat(near.all().stream(), names.sounding(name).stream())
                        .distinct()
                        .toList();
        return new NameBook.Likely<>(
                isName(name) ? new Means.AsNew<>() : new Means.Nothing<>(), false, others);
    }

    private static boolean isName(String name) {
        return (CHINESE_NAME.matcher(name).matches() && !GROUP.matcher(name).matches())
                || (LATIN_NAME.matcher(name).matches() && !OFFICE.matcher(name).matches());
    }

    private static String bare(String written) {
        var withoutTitle = TITLE.matcher(written.strip()).replaceFirst("");
        var bare = CHINESE_TITLE.matcher(withoutTitle).replaceFirst("").strip();
        return bare.isEmpty() ? written : bare;
    }

    private static Text text(String written) {
        return Written.text(bare(written));
    }
}
