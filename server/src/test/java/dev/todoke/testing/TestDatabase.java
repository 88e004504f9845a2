package dev.todoke.testing;

import dev.todoke.database.Acting;
import dev.todoke.database.EmbeddedLogin;
import dev.todoke.database.FaceTransactionManager;
import dev.todoke.database.FaceTransactions;
import dev.todoke.postgres.EmbeddedPostgres;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A migrated database of one test class (テスト用データベース).
///
/// ```java
/// private final TestDatabase database = TestDatabase.fresh();
/// …
/// var found = database.as(Acting.at(Face.REGISTRY), jdbc -> new PairStore(jdbc).find(…));
/// ```
public final class TestDatabase {

    private final String name;
    private final DataSource login;
    private final FaceTransactions transactions;

    private TestDatabase(String name) {
        this.name = name;
        var server = TestServer.shared().postgres();
        this.login = EmbeddedLogin.source(server.url(name), EmbeddedLogin.NAME, server.password());
        this.transactions = new FaceTransactions(new FaceTransactionManager(login));
    }

    /// A copy of the migrated template.
    public static TestDatabase fresh() {
        return new TestDatabase(TestServer.shared().copy());
    }

    /// A database without any table, for tests of the migrations themselves.
    public static TestDatabase empty() {
        return new TestDatabase(TestServer.shared().empty());
    }

    /// Connections as the program has them: powerless outside a transaction of [#transactions].
    public DataSource dataSource() {
        return login;
    }

    /// The program's own client on [#dataSource].
    public JdbcClient jdbc() {
        return JdbcClient.create(login);
    }

    /// A client that may do everything, to set up and to look behind the curtain.
    public JdbcClient owner() {
        return JdbcClient.create(ownerSource());
    }

    public DataSource ownerSource() {
        return EmbeddedLogin.owner(TestServer.shared().postgres(), name);
    }

    public FaceTransactions transactions() {
        return transactions;
    }

    /// Does the work in one transaction in the name of `acting`.
    public <T> T as(Acting acting, Function<JdbcClient, T> work) {
        return transactions.as(acting, () -> work.apply(jdbc()));
    }

    /// The properties that make a started application use this database.
    public Map<String, String> properties() {
        var server = TestServer.shared().postgres();
        var properties = new LinkedHashMap<String, String>();
        properties.put("todoke.database.url", server.url(name));
        properties.put("todoke.database.user", EmbeddedLogin.NAME);
        properties.put("todoke.database.password", server.password());
        properties.put("todoke.database.owner-user", EmbeddedPostgres.OWNER);
        properties.put("todoke.database.owner-password", server.password());
        properties.put("todoke.database.pool", "6");
        properties.put("todoke.data", "target/test-data/" + name);
        properties.put("todoke.virus-scan", "waived");
        properties.put("todoke.daily.enabled", "false");
        return properties;
    }
}
