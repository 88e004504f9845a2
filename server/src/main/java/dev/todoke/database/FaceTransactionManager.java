package dev.todoke.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/// Begins every transaction under the role and the settings of who acts (取引の開始時に役割を設定).
///
/// Role and settings end with the transaction, so a pooled connection carries nothing to the next one.
public final class FaceTransactionManager extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    private static final String BEGIN = """
            select set_config('role', ?, true), set_config('todoke.facility', ?, true), set_config('todoke.account', ?, true)
            """;

    public FaceTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        if (Acting.present().isEmpty()) {
            throw new NobodyActing();
        }
        super.doBegin(transaction, definition);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var acting = Acting.present().orElseThrow(NobodyActing::new);
        try (var begin = connection.prepareStatement(BEGIN)) {
            begin.setString(1, acting.role());
            begin.setString(2, acting.facility());
            begin.setString(3, acting.account());
            begin.execute();
        }
    }
}
