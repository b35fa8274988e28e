package org.retinue.desk;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Another program that keeps a workspace locked for writing.
public record Locked(Connection connection) {

    public static Locked lock(Path file) {
        try {
            var connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
            try (var statement = connection.createStatement()) {
                var _ = statement.execute("BEGIN EXCLUSIVE");
            }
            return new Locked(connection);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /// The one number that a question gives.
    static int numberIn(Path file, String question) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
                var statement = connection.createStatement();
                var result = statement.executeQuery(question)) {
            return result.getInt(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    public void release() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
