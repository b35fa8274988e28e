package org.retinue.exchange.list;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.retinue.tour.Language;
import org.retinue.tour.Sex;
import org.retinue.tour.Text;

/// The name of a person as the cells of an entry write it, in one or in two languages, whole or in
/// parts, and what the honorifics around it say.
final class NameCells {

    private static final Pattern FAMILY_FIRST =
            Pattern.compile(
                    "((?:\\p{L}{1,3} )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)\\s*,\\s*(\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,2})\\s*");
    private static final Pattern SPACE = Pattern.compile("[\\s　]+");

    private final Entry entry;
    private final List<Guess> columns;
    private final List<String> honorifics = new ArrayList<>();
    private final Text name;

    NameCells(Entry entry, List<Guess> columns) {
        this.entry = entry;
        this.columns = columns;
        cells(Field.HONORIFIC).forEach(honorifics::add);
        name = readName();
    }

    Text name() {
        return name;
    }

    Sex sex() {
        return Honorifics.sex(honorifics);
    }

    /// How the person is addressed.
    Text address() {
        return Honorifics.address(honorifics).orElse(Text.EMPTY);
    }

    private Text readName() {
        var whole = cells(Field.NAME).map(this::bare);
        var chinese = cells(Field.NAME_CHINESE).map(this::bare);
        var both = Draft.text(whole, chinese);
        if (!both.isEmpty()) {
            return new Text(
                    both.forms().entrySet().stream()
                            .collect(
                                    Collectors.toMap(
                                            form -> form.getKey(),
                                            form -> turned(bare(form.getValue())),
                                            (one, _) -> one,
                                            TreeMap::new)));
        }
        var family = text(Field.FAMILY_NAME);
        var given = text(Field.GIVEN_NAME);
        return TwoLanguages.isChinese(family + given)
                ? Text.in(Language.CHINESE, family + given)
                : Text.english((given + " " + family).strip());
    }

    private String bare(String written) {
        var parted = Honorifics.without(written);
        honorifics.addAll(parted.honorifics());
        return parted.name();
    }

    /// `Mensah, Kwame` is `Kwame Mensah`; Chinese names are without the blanks that set two signs
    /// as wide as three.
    private static String turned(String name) {
        if (TwoLanguages.isChinese(name)) {
            return name.codePoints()
                            .allMatch(letter ->
                                    Character.isIdeographic(letter)
                                            || Character.isWhitespace(letter))
                    ? SPACE.matcher(name).replaceAll("")
                    : name;
        }
        var parts = FAMILY_FIRST.matcher(name);
        var turned = parts.matches() ? parts.group(2) + " " + parts.group(1) : name;
        return SPACE.matcher(turned).replaceAll(" ").strip();
    }

    private Stream<String> cells(Field field) {
        return entry.in(field, columns).map(Entry.Placed::text);
    }

    private String text(Field field) {
        return cells(field).collect(Collectors.joining(" "));
    }
}
