package dev.todoke.api.store;

import dev.todoke.kernel.FacilityCode;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Answers that were given, by the key of the call (応答の控え).
@Component
public class AnswerStore {

    private final JdbcClient jdbc;

    AnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// An answer with the hash of what was asked, in hexadecimal digits.
    public record Given(String request, int status, String location, String body) {}

    /// Nobody else works under this key until the open transaction ends.
    public void holdKey(FacilityCode facility, String key) {
        jdbc.sql("select true from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "api " + facility + " " + key)
                .query(Boolean.class)
                .single();
    }

    public Optional<Given> find(FacilityCode facility, String key) {
        return jdbc.sql(
                        "select request, status, location, body from api.answered where facility = :facility and key = :key")
                .param("facility", facility.value())
                .param("key", key)
                .query((row, _) -> new Given(
                        HexFormat.of().formatHex(row.getBytes("request")),
                        row.getInt("status"),
                        row.getString("location"),
                        row.getString("body")))
                .optional();
    }

    public void keep(FacilityCode facility, String key, Given given, Instant at) {
        jdbc.sql("""
                insert into api.answered (facility, key, request, status, location, body, at)
                values (:facility, :key, :request, :status, :location, :body, :at)
                """)
                .param("facility", facility.value())
                .param("key", key)
                .param("request", HexFormat.of().parseHex(given.request()))
                .param("status", given.status())
                .param("location", given.location())
                .param("body", given.body())
                .param("at", TokenStore.utc(at))
                .update();
    }
}
