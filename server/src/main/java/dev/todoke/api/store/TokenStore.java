package dev.todoke.api.store;

import dev.todoke.api.ApiScope;
import dev.todoke.api.TokenWish;
import dev.todoke.kernel.FacilityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tokens of facilities (トークンの保管). Row-level security shows a hospital its own; only the program finds one by hash.
@Component
public class TokenStore {

    private static final String TOKENS = """
            select t.id, t.facility, t.account, t.name, t.scopes, t.beginning, t.made_at, t.expires_at,
                r.token is not null as revoked
            from api.token t left join api.token_revoked r on r.token = t.id
            """;

    private final JdbcClient jdbc;

    TokenStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A token as it is stored.
    ///
    /// @param hash of the secret in hexadecimal digits; the secret itself is nowhere
    public record Fresh(
            FacilityCode facility, String account, String hash, String beginning, Instant at, Instant expires) {}

    public long add(Fresh fresh, TokenWish wish) {
        return jdbc.sql("""
                insert into api.token (facility, account, name, scopes, hash, beginning, made_at, expires_at)
                values (:facility, :account, :name, :scopes, :hash, :beginning, :at, :expires)
                returning id
                """)
                .param("facility", fresh.facility().value())
                .param("account", fresh.account())
                .param("name", wish.name())
                .param(
                        "scopes",
                        wish.scopes().stream().sorted().map(ApiScope::code).toArray(String[]::new))
                .param("hash", HexFormat.of().parseHex(fresh.hash()))
                .param("beginning", fresh.beginning())
                .param("at", utc(fresh.at()))
                .param("expires", utc(fresh.expires()))
                .query(Long.class)
                .single();
    }

    public List<TokenRow> all() {
        return jdbc.sql(TOKENS + " order by t.id desc").query(TokenStore::row).list();
    }

    public Optional<TokenRow> find(long id) {
        return jdbc.sql(TOKENS + " where t.id = :id")
                .param("id", id)
                .query(TokenStore::row)
                .optional();
    }

    public Optional<TokenRow> byHash(String hash) {
        return jdbc.sql(TOKENS + " where t.hash = :hash")
                .param("hash", HexFormat.of().parseHex(hash))
                .query(TokenStore::row)
                .optional();
    }

    public void revoke(TokenRow token, String by, Instant at) {
        jdbc.sql("""
                insert into api.token_revoked (token, facility, revoked_at, revoked_by)
                values (:token, :facility, :at, :by)
                on conflict (token) do nothing
                """)
                .param("token", token.id())
                .param("facility", token.facility().value())
                .param("at", utc(at))
                .param("by", by)
                .update();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static TokenRow row(ResultSet row, int number) throws SQLException {
        var scopes = EnumSet.noneOf(ApiScope.class);
        for (String code : (String[]) row.getArray("scopes").getArray()) {
            ApiScope.of(code).ifPresent(scopes::add);
        }
        return new TokenRow(
                row.getLong("id"),
                new FacilityCode(row.getString("facility")),
                row.getString("account"),
                row.getString("name"),
                scopes,
                row.getString("beginning"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("revoked"));
    }
}
