package org.retinue.ui.directory;

import java.text.Collator;
import java.util.Comparator;
import org.retinue.tour.Site;
import org.retinue.ui.form.Picker;
import org.retinue.ui.studio.Studio;

/// Sites to choose from.
final class Sites {

    private Sites() {}

    static Picker.Source<Site> source(Studio studio) {
        var order = Collator.getInstance(studio.words().locale());
        return new Picker.Source<>(
                () ->
                        studio.view().get().directory().sites().values().stream()
                                .sorted(
                                        Comparator.comparing(
                                                site -> studio.best(site.name()), order))
                                .toList(),
                site -> studio.best(site.name()),
                site -> site.name().forms().values().stream(),
                studio.say("directory.site.unknown"));
    }
}
