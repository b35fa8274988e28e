package org.retinue.trust;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.retinue.brief.Packs;
import org.retinue.brief.Reading;
import org.retinue.store.Workspace;

/// What an officer does that writes files.
final class Works {

    static final List<Work> ALL = List.of(new Save(), new Export(), new Backup(), new Restore());

    static final String BACKUP = "backup.retinue";
    static final int EDITS = 3;
    private static final byte[] OLD =
            "What was exported before. ".repeat(2000).getBytes(StandardCharsets.UTF_8);

    private Works() {}

    /// Edits at the desk.
    record Save() implements Work {
        @Override
        public void prepare(Path folder) {
            ScriptedEdits.create(workspace(folder));
        }

        @Override
        public List<String> command(Path folder) {
            return Programs.command(
                    ScriptedEdits.class, workspace(folder).toString(), Integer.toString(EDITS));
        }

        @Override
        public Fate judge(Path folder, List<String> said) {
            var saved = said.size();
            return Fate.of(workspace(folder), saved, saved + 1);
        }
    }

    /// A pack is written where an older one stands.
    record Export() implements Work {
        @Override
        public void prepare(Path folder) throws IOException {
            ScriptedEdits.create(workspace(folder));
            Files.write(folder.resolve("pack.json"), OLD);
        }

        @Override
        public List<String> command(Path folder) {
            return Programs.retinue(
                    workspace(folder),
                    "export",
                    ScriptedEdits.start().id().value(),
                    "--out",
                    folder.resolve("pack.json").toString());
        }

        @Override
        public Fate judge(Path folder, List<String> said) throws IOException {
            var pack = folder.resolve("pack.json");
            var workspace = Fate.of(workspace(folder), 0, 0);
            if (workspace != Fate.KEPT || !Files.exists(pack)) {
                return workspace == Fate.KEPT ? Fate.LOST : workspace;
            }
            if (Arrays.equals(Files.readAllBytes(pack), OLD)) {
                return said.isEmpty() ? Fate.KEPT : Fate.LOST;
            }
            try (var stream = Files.newInputStream(pack)) {
                return Packs.read(stream) instanceof Reading.Accepted ? Fate.KEPT : Fate.BETWEEN;
            }
        }
    }

    /// A dated copy is made.
    record Backup() implements Work {
        @Override
        public void prepare(Path folder) {
            ScriptedEdits.create(workspace(folder));
        }

        @Override
        public List<String> command(Path folder) {
            return Programs.retinue(workspace(folder), "backup");
        }

        @Override
        public Fate judge(Path folder, List<String> said) throws IOException {
            var backups = backups(folder);
            if (backups.isEmpty() && !said.isEmpty()) {
                return Fate.LOST;
            }
            for (var backup : backups) {
                // The first one was made before the tour was in the workspace.
                if (!Protected.verify(backup).isSound()) {
                    return Fate.CORRUPT;
                }
            }
            return Fate.of(workspace(folder), 0, 0);
        }
    }

    /// A backup takes the place of a workspace.
    record Restore() implements Work {
        @Override
        public void prepare(Path folder) {
            ScriptedEdits.create(workspace(folder));
            try (var workspace = Workspace.open(workspace(folder), "Officer", Clock.systemUTC())) {
                workspace.backup(backup(folder));
            }
            ScriptedEdits.make(workspace(folder), EDITS);
        }

        @Override
        public List<String> command(Path folder) {
            return Programs.retinue(workspace(folder), "restore", backup(folder).toString());
        }

        @Override
        public Fate judge(Path folder, List<String> said) {
            var present = Fate.of(workspace(folder), EDITS, EDITS);
            if (present != Fate.LOST) {
                return said.isEmpty() ? present : Fate.LOST;
            }
            var restored = Fate.of(workspace(folder), 0, 0);
            return restored == Fate.KEPT
                    ? Fate.of(folder.resolve("office before restoring.retinue"), EDITS, EDITS)
                    : restored;
        }
    }

    static Path workspace(Path folder) {
        return folder.resolve("office.retinue");
    }

    /// The one that is restored.
    static Path backup(Path folder) {
        return folder.resolve(BACKUP);
    }

    private static List<Path> backups(Path folder) throws IOException {
        try (var files = Files.list(folder.resolve("office backups"))) {
            return files.filter(file -> file.toString().endsWith(".retinue")).toList();
        }
    }
}
