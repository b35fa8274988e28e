package org.retinue.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.retinue.tour.Text;

/// How a kind of title in a company is written, and the key of the level of state beside which it
/// stands; the head of a company receives anybody.
record CompanyTitle(Pattern written, Optional<String> key) {

    /// A deputy's title names the head, and so is looked for first.
    private static final List<CompanyTitle> KNOWN =
            List.of(
                    new CompanyTitle(
                            "\\b(?:vice|deputy)[ -](?:president|chair(?:man|woman)?"
                                    + "|general manager)\\b|副总|副董事长",
                            Optional.of("P-5.vice-president.level")),
                    new CompanyTitle(
                            "\\b(?:chair(?:man|woman|person)?|ceo|chief executive|founder|president"
                                    + "|general manager|managing director)\\b"
                                    + "|董事长|总裁|首席执行官|总经理|创始人",
                            Optional.empty()),
                    new CompanyTitle("\\bdirector\\b|总监", Optional.of("P-5.director.level")));

    private CompanyTitle(String written, Optional<String> key) {
        this(Pattern.compile("(?i)" + written), key);
    }

    /// The title that the text names.
    static Optional<CompanyTitle> in(Text title) {
        return KNOWN.stream()
                .filter(known -> title.any(form -> known.written.matcher(form).find()))
                .findFirst();
    }

    Optional<Integer> level(Numbers numbers) {
        return key.map(numbers::count);
    }
}
