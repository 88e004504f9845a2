package dev.todoke.identity.store;

import dev.todoke.identity.Account;
import dev.todoke.identity.AccountId;
import dev.todoke.identity.Affiliation;
import dev.todoke.identity.InviteAccount;
import dev.todoke.identity.Role;
import dev.todoke.kernel.FacilityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Accounts and their standing (利用者).
@Repository
public class AccountStore {

    private static final String ACCOUNTS = """
            select a.id, a.login, a.name, a.affiliation, a.facility, a.organisation, a.roles, s.standing, s.at
            from identity.account a
            cross join lateral (
                select standing, at from identity.standing where account = a.id order by number desc limit 1) s
            """;

    private final JdbcClient jdbc;

    public AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Account> all() {
        return jdbc.sql(ACCOUNTS + " order by a.affiliation, a.facility, a.login")
                .query(AccountStore::account)
                .list();
    }

    public Optional<Account> find(AccountId id) {
        return jdbc.sql(ACCOUNTS + " where a.id = :id")
                .param("id", id.value())
                .query(AccountStore::account)
                .optional();
    }

    public Optional<Account> byLogin(String login) {
        return jdbc.sql(ACCOUNTS + " where a.login = :login")
                .param("login", login)
                .query(AccountStore::account)
                .optional();
    }

    public void add(AccountId id, InviteAccount wish, String by, Instant now) {
        jdbc.sql("""
                insert into identity.account (id, login, name, affiliation, facility, organisation, roles, made_at, made_by)
                values (:id, :login, :name, :affiliation, :facility, :organisation, :roles, :at, :by)
                """)
                .param("id", id.value())
                .param("login", wish.login())
                .param("name", wish.name())
                .param("affiliation", wish.affiliation().kind())
                .param("facility", wish.affiliation() instanceof Affiliation.AtFacility(var code) ? code.value() : "")
                .param("organisation", wish.affiliation() instanceof Affiliation.AsApplicant(var name) ? name : "")
                .param("roles", wish.roles().stream().map(Role::name).sorted().toArray(String[]::new))
                .param("at", utc(now))
                .param("by", by)
                .update();
        stand(id, Account.Standing.INVITED, by, "", now);
    }

    public void stand(AccountId id, Account.Standing standing, String by, String reason, Instant now) {
        jdbc.sql("""
                insert into identity.standing (account, standing, at, by_account, reason)
                values (:account, :standing, :at, :by, :reason)
                """)
                .param("account", id.value())
                .param("standing", standing.name())
                .param("at", utc(now))
                .param("by", by)
                .param("reason", reason)
                .update();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        var roles = EnumSet.noneOf(Role.class);
        for (String role : (String[]) row.getArray("roles").getArray()) {
            roles.add(Role.valueOf(role));
        }
        return new Account(
                AccountId.of(row.getString("id")),
                row.getString("login"),
                row.getString("name"),
                affiliation(row),
                roles,
                Account.Standing.valueOf(row.getString("standing")),
                instant(row, "at"));
    }

    private static Affiliation affiliation(ResultSet row) throws SQLException {
        return switch (row.getString("affiliation")) {
            case "facility" -> new Affiliation.AtFacility(new FacilityCode(row.getString("facility")));
            case "registry" -> new Affiliation.AtRegistry();
            case "office" -> new Affiliation.AtOffice();
            default -> new Affiliation.AsApplicant(row.getString("organisation"));
        };
    }
}
