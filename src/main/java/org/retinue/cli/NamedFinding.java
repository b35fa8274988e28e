package org.retinue.cli;

import java.util.List;
import java.util.Locale;
import org.retinue.check.Finding;
import org.retinue.check.Waivers;

/// Which finding of a tour is meant by what was typed.
final class NamedFinding {

    private NamedFinding() {}

    /// The finding of that name or, where only a rule is named, everything that the rule found.
    static List<Finding> of(String typed, Checked checked) {
        var name = typed.strip().toLowerCase(Locale.ROOT);
        return checked.findings().stream()
                .filter(finding ->
                        name.equals(finding.rule().code().toLowerCase(Locale.ROOT))
                                || name.equals(
                                        Waivers.name(checked.tour(), finding)
                                                .toLowerCase(Locale.ROOT)))
                .toList();
    }
}
