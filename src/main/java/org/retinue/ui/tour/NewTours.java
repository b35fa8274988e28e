package org.retinue.ui.tour;

import java.util.List;
import org.retinue.desk.Templates;
import org.retinue.tour.Tour;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.job.Background;
import org.retinue.ui.studio.Studio;

/// The dialog of a new tour with its templates, which are read once.
public final class NewTours {

    private final Studio studio;
    private final Sheets sheets;
    private final Background background;
    private List<Tour> templates = List.of();

    public NewTours(Studio studio, Sheets sheets, Background background) {
        this.studio = studio;
        this.sheets = sheets;
        this.background = background;
    }

    public void open(String officer) {
        var dialog = new NewTourDialog(studio, sheets);
        dialog.open(officer);
        if (templates.isEmpty()) {
            // The first reading takes long enough to be felt.
            background.run(
                    Templates::all,
                    read -> {
                        templates = read;
                        dialog.offer(read);
                    });
        } else {
            dialog.offer(templates);
        }
    }
}
