package org.retinue.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every connection is set as it must be, whatever the driver would do by itself.
class SqliteTest {

    private static final List<Function<Path, Handle>> WAYS =
            List.of(Sqlite::open, Sqlite::openToRead);

    @TempDir private Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void workspace() {
        file = folder.resolve("office.retinue");
        Workspaces.create(file).close();
    }

    @Test
    void everySettingIsTaken() {
        for (var way : WAYS) {
            try (var handle = way.apply(file)) {
                assertEquals(
                        List.of("0", "1", "0", "2", "1", "delete", "3", "1"),
                        Stream.of(
                                        "trusted_schema",
                                        "cell_size_check",
                                        "mmap_size",
                                        "temp_store",
                                        "secure_delete",
                                        "journal_mode",
                                        "synchronous",
                                        "foreign_keys")
                                .map(name -> Sqlite.pragma(handle, name))
                                .map(Optional::orElseThrow)
                                .toList());
            }
        }
    }

    @Test
    void whatIsBeyondTheLimitsIsRefused() {
        var beyond =
                List.of(
                        "ATTACH ':memory:' AS a; ATTACH ':memory:' AS b",
                        "SELECT load_extension('x')",
                        "SELECT length(zeroblob(33554433))",
                        "SELECT " + "1+".repeat(200) + "1",
                        "SELECT 1" + " UNION ALL SELECT 1".repeat(30),
                        "SELECT " + "1,".repeat(100) + "1",
                        "SELECT max(" + "1,".repeat(20) + "1)",
                        "SELECT 'a' LIKE '" + "a".repeat(1001) + "'",
                        "SELECT '" + "a".repeat(100_000) + "'");
        for (var way : WAYS) {
            for (var statement : beyond) {
                try (var handle = way.apply(file)) {
                    assertThrows(
                            JdbiException.class,
                            () ->
                                    Stream.of(statement.split("; "))
                                            .forEach(each -> handle.execute(each)),
                            statement);
                }
            }
        }
    }
}
