package org.retinue.ui.mend;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.retinue.check.Finding;
import org.retinue.tour.Tour;
import org.retinue.ui.dialog.Sheets;
import org.retinue.ui.job.Background;
import org.retinue.ui.studio.Studio;

/// What can be done about findings: they are put right, or somebody decides to live with them.
public final class Remedies {

    private final Studio studio;
    private final Sheets sheets;
    private final Background background;
    private final Supplier<List<Finding>> findings;
    private final Supplier<String> officer;

    /// The findings are those that the window shows.
    public Remedies(
            Studio studio,
            Sheets sheets,
            Background background,
            Supplier<List<Finding>> findings,
            Supplier<String> officer) {
        this.studio = studio;
        this.sheets = sheets;
        this.background = background;
        this.findings = findings;
        this.officer = officer;
    }

    public void mend() {
        mend(findings.get());
    }

    /// Opens the dialog that puts one of these right, the first of them to begin with.
    public void mend(List<Finding> chosen) {
        if (!chosen.isEmpty()) {
            ofTour(tour ->
                    new MendDialog(studio, sheets, background, this::waive).open(tour, chosen));
        }
    }

    /// The worst that nobody has decided about.
    public void waive() {
        findings.get().stream()
                .min(
                        Comparator.comparing((Finding finding) -> finding.waived().isPresent())
                                .thenComparing(Finding::severity))
                .ifPresent(this::waive);
    }

    /// Opens the dialog in which somebody decides to live with the finding.
    public void waive(Finding finding) {
        ofTour(tour -> new WaiveDialog(studio, sheets).open(tour, finding, officer.get()));
    }

    private void ofTour(Consumer<Tour> then) {
        studio.view().get().tour().ifPresent(then);
    }
}
