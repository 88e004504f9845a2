package dev.todoke.database;

import dev.todoke.postgres.EmbeddedPostgres;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/// Makes the database and the powerless login of the program in an embedded server (内蔵データベースの初期設定).
///
/// The login owns nothing and may do nothing by itself: it only acts under a face's role inside a transaction.
public final class EmbeddedLogin {

    /// Name of the database and of the login.
    public static final String NAME = "todoke";

    private EmbeddedLogin() {}

    /// Makes what is missing; the login's password is the server's own.
    public static void prepare(EmbeddedPostgres server) {
        try (var connection = owner(server, "postgres").getConnection();
                var statement = connection.createStatement()) {
            if (!exists(statement, "select 1 from pg_roles where rolname = 'todoke'")) {
                // a password of hexadecimal digits needs no escaping; CREATE ROLE takes no parameter
                statement.execute("create role todoke login noinherit password '" + server.password() + "'");
            }
            if (!exists(statement, "select 1 from pg_database where datname = 'todoke'")) {
                statement.execute("create database todoke");
                statement.execute("revoke all on database todoke from public");
                statement.execute("grant connect, temporary on database todoke to todoke");
            }
        } catch (SQLException e) {
            throw new DatabaseNotReady("内蔵データベースの初期設定に失敗しました。", e);
        }
    }

    private static boolean exists(java.sql.Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    /// A plain connection source of the superuser, for migrations and tests.
    public static PGSimpleDataSource owner(EmbeddedPostgres server, String database) {
        return source(server.url(database), EmbeddedPostgres.OWNER, server.password());
    }

    /// A plain connection source without a pool.
    public static PGSimpleDataSource source(String url, String user, String password) {
        var source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
