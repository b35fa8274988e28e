package org.retinue.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.retinue.store.OldForms;
import org.retinue.store.Workspace;
import org.retinue.tour.Trouble;

/// A workspace of an old form is opened, which brings it to the newest.
record Migration(int form) implements Work {

    @Override
    public void prepare(Path folder) throws IOException {
        OldForms.write(form, Works.workspace(folder));
    }

    @Override
    public List<String> command(Path folder) {
        return Programs.retinue(Works.workspace(folder), "tours");
    }

    @Override
    public Fate judge(Path folder, List<String> said) throws IOException {
        var file = Works.workspace(folder);
        var kept = folder.resolve("office form " + form + ".retinue");
        try {
            var isOld = OldForms.of(file) == form;
            if (isOld && !said.isEmpty()) {
                return Fate.LOST;
            }
            if (!isOld && !(Files.exists(kept) && OldForms.of(kept) == form && holdsAll(kept))) {
                return Fate.LOST;
            }
            return holdsAll(file) ? Fate.KEPT : Fate.LOST;
        } catch (Trouble e) {
            return Fate.CORRUPT;
        }
    }

    private static boolean holdsAll(Path file) {
        try (var workspace = Workspace.open(file, "Officer", Clock.systemUTC())) {
            return workspace.verify().isSound()
                    && OldForms.tours().stream()
                            .allMatch(tour ->
                                    workspace
                                            .tour(tour.id())
                                            .filter(stored -> stored.tour().equals(tour))
                                            .isPresent());
        }
    }
}
