package dev.todoke.jobs.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.stereotype.Component;

/// Shows to other programs on the same database that this one lives (生存の印).
///
/// It holds an advisory lock on a connection of its own. The server lets go of the lock at the moment the program dies,
/// however it
/// dies, so that its runs are continued at once and never while it still works.
@Component
@Lazy // a store without jobs, such as that of the public face, has no tables for it
public class InstanceLock implements DisposableBean {

    /// First half of the lock's key, so that other advisory locks do not meet it.
    private static final int SPACE = 0x70D0;

    private static final int VALID_SECONDS = 2;

    private final DataSource dataSource;
    private final long instance;
    private Connection connection;

    public InstanceLock(DataSource dataSource) {
        this.dataSource = dataSource;
        try {
            connection = dataSource.getConnection();
            instance = number();
            ask("select pg_advisory_lock(?, ?)", instance);
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("cannot take the instance lock", e);
        }
    }

    /// Number of this program's life.
    public long instance() {
        return instance;
    }

    /// Whether the program of that number is gone.
    public synchronized boolean dead(long other) {
        if (other == instance) {
            return false;
        }
        try {
            holdAgainIfLost();
            if (!ask("select pg_try_advisory_lock(?, ?)", other)) {
                return false;
            }
            ask("select pg_advisory_unlock(?, ?)", other);
            return true;
        } catch (SQLException e) {
            throw new DataAccessResourceFailureException("cannot look at the instance lock", e);
        }
    }

    /// The lock goes with its connection when the server is started anew.
    private void holdAgainIfLost() throws SQLException {
        if (connection.isValid(VALID_SECONDS)) {
            return;
        }
        connection.close();
        connection = dataSource.getConnection();
        ask("select pg_advisory_lock(?, ?)", instance);
    }

    private long number() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select nextval('jobs.instance')")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private boolean ask(String query, long number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setInt(1, SPACE);
            statement.setInt(2, Math.toIntExact(number));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getObject(1) instanceof Boolean answer && answer;
            }
        }
    }

    @Override
    public synchronized void destroy() throws SQLException {
        connection.close();
    }
}
