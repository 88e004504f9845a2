package dev.todoke.inquiry.store;

import dev.todoke.facility.FacilityContact;
import dev.todoke.inquiry.Query;
import dev.todoke.inquiry.RecordCall;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Telephone calls about queries (電話の記録の行), for the registry room alone.
@Component
public class CallStore {

    private final JdbcClient jdbc;

    public CallStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A call as it was written down.
    ///
    /// @param dialled number of the register at which the contact was reached; empty when
    /// the caller was not verified
    public record Call(
            boolean incoming, String caller, long contact, String dialled, String said, Instant at, String by) {

        public boolean verified() {
            return !dialled.isEmpty();
        }
    }

    public void add(
            Query query,
            RecordCall call,
            FacilityContact contact,
            @Nullable Long proposalOrNull,
            String by,
            Instant at) {
        jdbc.sql("""
                insert into inquiry.call
                    (query, incoming, caller, contact, dialled, verified, said, proposal, called_at, recorded_by)
                values (:query, :incoming, :caller, :contact, :dialled, :verified, :said, :proposal, :at, :by)
                """)
                .param("query", query.number().value())
                .param("incoming", call.incoming())
                .param("caller", call.caller().strip())
                .param("contact", contact.id())
                .param("dialled", call.reached() ? contact.telephone() : "")
                .param("verified", call.reached())
                .param("said", call.said().strip())
                .param("proposal", proposalOrNull)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    /// The newest first.
    public List<Call> ofQuery(String query) {
        return jdbc.sql("select * from inquiry.call where query = :query order by id desc")
                .param("query", query)
                .query((row, _) -> new Call(
                        row.getBoolean("incoming"),
                        row.getString("caller"),
                        row.getLong("contact"),
                        row.getString("dialled"),
                        row.getString("said"),
                        row.getTimestamp("called_at").toInstant(),
                        row.getString("recorded_by")))
                .list();
    }
}
