package org.retinue.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.retinue.tour.Trouble;

/// The forms that workspaces have had. The version of a file's form is its `user_version`, which
/// the script that makes the form sets; there is no other history in the file.
final class Migrations {

    private static final String FOLDER = "retinue/migrations";
    private static final List<String> SCRIPTS =
            List.of(
                    "V1__workspace.sql",
                    "V2__planning_desk.sql",
                    "V3__search.sql",
                    "V4__items_at_sites.sql",
                    "V5__rules.sql",
                    "V6__papers_of_the_day.sql",
                    "V7__releases.sql",
                    "V8__audiences.sql",
                    "V9__markings.sql",
                    "V10__known_offices.sql",
                    "V11__list_layouts.sql");

    /// The form that this program writes.
    static final int VERSION = SCRIPTS.size();

    /// Marks a SQLite file as a workspace: the letters RTNE.
    static final int APPLICATION = 0x52544e45;

    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");
    private static final String HISTORY = "flyway_schema_history";

    static {
        // Which scripts were run is no news to anybody.
        FLYWAY.setLevel(Level.WARNING);
    }

    private Migrations() {}

    /// Makes an empty file a workspace with nothing in it, in one step.
    static void make(Path file) {
        try (var line = new Line(file, false)) {
            var _ = line.inTurn(handle -> run(handle, 0));
        }
    }

    /// Brings a file of an older form to the newest. Nobody else may have it open.
    static void run(Path file, int version) {
        var flyway =
                Flyway.configure(Migrations.class.getClassLoader())
                        .dataSource(Sqlite.source(file, Sqlite.config()))
                        .locations("classpath:" + FOLDER)
                        .table(HISTORY)
                        .baselineVersion(Integer.toString(version))
                        .baselineOnMigrate(version > 0)
                        .loggers("slf4j")
                        .load();
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            throw Troubles.of(file, e);
        }
        try (var line = new Line(file, false)) {
            line.inTurn(handle -> handle.execute("DROP TABLE " + HISTORY));
        }
    }

    /// Brings what is in memory to the newest form.
    static Handle run(Handle handle, int version) {
        handle.useTransaction(
                all -> SCRIPTS.stream().skip(version).forEach(script -> run(all, script)));
        return handle;
    }

    /// For tests of an old form.
    static void runFirst(Handle handle) {
        run(handle, SCRIPTS.getFirst());
    }

    private static void run(Handle handle, String script) {
        Stream.of(text(script).strip().split(";\\R")).forEach(handle::execute);
    }

    /// What a file of the newest form declares, object for object.
    static Set<Declared> declared() {
        return Newest.DECLARED;
    }

    /// What a file of the form declares.
    static Set<Declared> declared(int version) {
        try (var handle = Sqlite.openInMemory()) {
            SCRIPTS.stream().limit(version).forEach(script -> run(handle, script));
            return declared(handle);
        }
    }

    private static String text(String script) {
        try (var resource = Migrations.class.getResourceAsStream("/" + FOLDER + "/" + script)) {
            if (resource == null) {
                throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, script);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new Trouble(Trouble.Kind.BROKEN_PROGRAM, e, script);
        }
    }

    /// What the file declares.
    static Set<Declared> declared(Handle handle) {
        return handle.createQuery("SELECT type, name, tbl_name, sql FROM sqlite_schema")
                .map((result, _) ->
                        new Declared(
                                result.getString(1),
                                result.getString(2),
                                result.getString(3),
                                String.valueOf(result.getString(4))))
                .set();
    }

    private static final class Newest {
        private static final Set<Declared> DECLARED = declared(VERSION);
    }

    /// A table, index, view or trigger.
    record Declared(String type, String name, String table, String sql) {}
}
