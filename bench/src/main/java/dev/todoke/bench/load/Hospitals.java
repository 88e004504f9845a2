package dev.todoke.bench.load;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// Invented hospitals, each with an account and a token (架空の病院).
final class Hospitals {

    private Hospitals() {}

    /// @param token what its system calls with
    record Hospital(String code, String token) {}

    static List<Hospital> enter(Connection database, int count) throws SQLException, GeneralSecurityException {
        var hospitals = new ArrayList<Hospital>();
        for (int i = 0; i < count; i++) {
            String code = String.format(Locale.ROOT, "4L%03d", i);
            var hospital = new Hospital(code, "todoke_load-" + UUID.randomUUID());
            var account = UUID.randomUUID();
            insert(database, "insert into facility.facility values (?, '負荷 ' || ?, '1', '40', '40137', '01', '01', '百道浜',"
                    + " '99999999', now())", code, code);
            insert(database, "insert into identity.account values (?, ?, '負荷', 'facility', ?, '', '{REPORTER}', now(), '')",
                    account, "load-" + i, code);
            insert(database, "insert into identity.standing (account, standing, at, by_account, reason)"
                    + " values (?, 'ACTIVE', now(), '', '')", account);
            insert(database, "insert into api.token (facility, account, name, scopes, hash, beginning, made_at, expires_at)"
                    + " values (?, ?, '負荷', '{read,upload,submit}', ?, 'todoke_load', now(), now() + interval '1 day')",
                    code, account.toString(), hash(hospital.token()));
            hospitals.add(hospital);
        }
        return hospitals;
    }

    private static byte[] hash(String token) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    }

    private static void insert(Connection database, String sql, Object... values) throws SQLException {
        try (var statement = database.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
