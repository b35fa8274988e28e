package org.retinue.trust;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.retinue.store.Protection;
import org.retinue.store.QuickSecrets;
import org.retinue.store.Workspace;

/// What an officer does with a protected workspace that writes files, as a program whose passphrase
/// takes little time.
enum ProtectedWork implements Work {
    PROTECT,
    SAVE,
    BACKUP,
    RESTORE,
    UNPROTECT,
    CHANGE,
    /// Changes the passphrase by way of a plain workspace: what no program may do.
    CHANGE_IN_THE_CLEAR;

    /// Those that are as they should be.
    static final List<ProtectedWork> SOUND =
            List.of(PROTECT, SAVE, BACKUP, RESTORE, UNPROTECT, CHANGE);

    private static final String OTHER = "five wild horses";

    /// The arguments are the work and the workspace. Says so when it is done.
    public static void main(String[] arguments) {
        var file = Path.of(arguments[1]);
        switch (valueOf(arguments[0])) {
            case PROTECT -> Protected.protect(file);
            case SAVE -> ScriptedEdits.make(file, Works.EDITS);
            case BACKUP -> {
                try (var workspace = Protected.open(file)) {
                    var _ = workspace.backup();
                }
            }
            case RESTORE -> {
                try (var key = Protected.key(file)) {
                    Workspace.restore(file.resolveSibling(Works.BACKUP), file, key);
                }
            }
            case UNPROTECT -> unprotect(file);
            case CHANGE -> change(file, Protected.PASSPHRASE, OTHER);
            case CHANGE_IN_THE_CLEAR -> {
                unprotect(file);
                try (var secret = QuickSecrets.passphrase(OTHER)) {
                    Protection.protect(file, secret, Clock.systemUTC()).key().close();
                }
            }
        }
        System.out.println("done");
    }

    private static void unprotect(Path file) {
        try (var key = Protected.key(file)) {
            Protection.unprotect(file, key, Clock.systemUTC());
        }
    }

    private static void change(Path file, String from, String to) {
        try (var key = Protected.opened(file, from).orElseThrow();
                var secret = QuickSecrets.passphrase(to)) {
            Protection.change(file, key, secret);
        }
    }

    @Override
    public void prepare(Path folder) {
        var file = Works.workspace(folder);
        switch (this) {
            case RESTORE -> {
                new Works.Restore().prepare(folder);
                Protected.protect(file);
                Protected.protectToo(Works.backup(folder), file);
            }
            case PROTECT -> ScriptedEdits.create(file);
            case SAVE, BACKUP, UNPROTECT, CHANGE, CHANGE_IN_THE_CLEAR -> Protected.create(file);
        }
    }

    @Override
    public List<String> command(Path folder) {
        var file = Works.workspace(folder).toString();
        return this == SAVE
                ? Programs.command(ScriptedEdits.class, file, Integer.toString(Works.EDITS))
                : Programs.command(ProtectedWork.class, name(), file);
    }

    @Override
    public Fate judge(Path folder, List<String> said) throws IOException {
        var file = Works.workspace(folder);
        return switch (this) {
            case PROTECT -> judgeProtected(folder, !said.isEmpty());
            case UNPROTECT -> judgePlain(folder, !said.isEmpty());
            case SAVE -> sealed(folder, new Works.Save(), said);
            case BACKUP -> sealed(folder, new Works.Backup(), said);
            case RESTORE -> sealed(folder, new Works.Restore(), said);
            case CHANGE, CHANGE_IN_THE_CLEAR ->
                    Protected.isSealed(folder) ? judgeChanged(file, !said.isEmpty()) : Fate.BETWEEN;
        };
    }

    private static Fate sealed(Path folder, Work work, List<String> said) throws IOException {
        return Protected.isSealed(folder) ? work.judge(folder, said) : Fate.BETWEEN;
    }

    /// Either is whole. What was called protected has nothing plain beside it, nor has, once it was
    /// opened, what was protected without a word.
    private static Fate judgeProtected(Path folder, boolean isSaid) throws IOException {
        if (isSaid && !Protected.isSealed(folder)) {
            return Fate.BETWEEN;
        }
        return judgeOpened(folder);
    }

    private static Fate judgePlain(Path folder, boolean isSaid) throws IOException {
        return isSaid && Protection.isAt(Works.workspace(folder)) ? Fate.LOST : judgeOpened(folder);
    }

    private static Fate judgeOpened(Path folder) throws IOException {
        var file = Works.workspace(folder);
        var fate = Fate.of(file, 0, 0);
        return fate == Fate.KEPT && Protection.isAt(file) && !Protected.isSealed(folder)
                ? Fate.BETWEEN
                : fate;
    }

    /// One of the two opens it, the new one where that was said.
    private static Fate judgeChanged(Path file, boolean isSaid) {
        var isOld = Protected.opened(file, Protected.PASSPHRASE).isPresent();
        var isNew = Protected.opened(file, OTHER).isPresent();
        if (isOld == isNew || (isSaid && isOld)) {
            return isOld ? Fate.BETWEEN : Fate.CORRUPT;
        }
        if (isNew) {
            change(file, OTHER, Protected.PASSPHRASE);
        }
        return Fate.of(file, 0, 0);
    }
}
