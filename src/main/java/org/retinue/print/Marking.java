package org.retinue.print;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.retinue.tour.Text;

/// What every page says about who may read it and whom to phone: the classification, the audience,
/// and the number of the duty officer. What is empty is not printed.
public record Marking(Text classification, Text audience, String dutyPhone) {

    public static final Marking NONE = new Marking(Text.EMPTY, Text.EMPTY, "");

    /// All that it says, in every language.
    public List<String> said() {
        return Stream.of(
                        classification.forms().values(),
                        audience.forms().values(),
                        List.of(dutyPhone))
                .flatMap(Collection::stream)
                .toList();
    }
}
