package org.retinue.ui.outside;

import java.nio.file.Path;
import java.time.Clock;
import org.retinue.print.Papers;
import org.retinue.tour.Language;

/// In what surroundings the desktop runs: which workspace it shows, where the sample one lies, who
/// works with it, by which clock, in which language while none is chosen, under which name and
/// version, where its log and the preferences are written, and with what papers are printed.
public record Setting(
        Path workspace,
        Path sample,
        String officer,
        Clock clock,
        Language language,
        String program,
        Path log,
        Path preferences,
        Papers papers) {}
