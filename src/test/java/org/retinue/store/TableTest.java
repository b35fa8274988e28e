package org.retinue.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The tables that the code knows are those of the file.
class TableTest {

    private final Workspaces.Fresh fresh = new Workspaces.Fresh();

    @AfterEach
    void close() {
        fresh.close();
    }

    @ParameterizedTest
    @EnumSource
    void aTableHasTheColumnsOfTheFile(Table table) {
        assertEquals(table.key(), columns(table, "pk > 0 ORDER BY pk"));
        assertEquals(table.columns(), columns(table, "pk = 0 ORDER BY cid"));
    }

    private List<String> columns(Table table, String which) {
        return fresh.workspace()
                .line()
                .inTurn(handle ->
                        handle.createQuery("SELECT name FROM pragma_table_info(?) WHERE " + which)
                                .bind(0, table.caption())
                                .mapTo(String.class)
                                .list());
    }
}
