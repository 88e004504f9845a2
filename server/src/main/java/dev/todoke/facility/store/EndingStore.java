package dev.todoke.facility.store;

import dev.todoke.facility.EndingReader;
import dev.todoke.facility.EndingRegister;
import dev.todoke.facility.FacilityEnding;
import dev.todoke.facility.FacilityEnding.What;
import dev.todoke.facility.FacilityEndings;
import dev.todoke.kernel.FacilityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends of facilities' codes (廃止・承継の行).
@Component
public class EndingStore implements EndingReader, EndingRegister {

    private final JdbcClient jdbc;
    private final Clock clock;

    public EndingStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public FacilityEndings endings() {
        return new FacilityEndings(jdbc.sql("select * from facility.ending order by facility")
                .query(EndingStore::ending)
                .list());
    }

    @Override
    @Transactional
    public Optional<FacilityEnding> ending(FacilityCode facility) {
        return jdbc.sql("select * from facility.ending where facility = :facility")
                .param("facility", facility.value())
                .query(EndingStore::ending)
                .optional();
    }

    @Override
    @Transactional
    public void end(FacilityEnding ending, String by) {
        jdbc.sql("""
                insert into facility.ending (facility, ended_on, kind, successor, recorded_at, recorded_by)
                values (:facility, :endedOn, :kind, :successor, :at, :by)
                on conflict (facility) do update set ended_on = excluded.ended_on, kind = excluded.kind,
                    successor = excluded.successor, recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by
                """)
                .param("facility", ending.facility().value())
                .param("endedOn", ending.endedOn())
                .param("kind", kind(ending.what()))
                .param("successor", ending.successor().map(FacilityCode::value).orElse(null))
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    private static String kind(What what) {
        return switch (what) {
            case What.Closed _ -> "CLOSED";
            case What.MergedInto _ -> "MERGED";
            case What.Recoded _ -> "RECODED";
        };
    }

    private static FacilityEnding ending(ResultSet row, int number) throws SQLException {
        String successor = row.getString("successor");
        var what = successor == null
                ? new What.Closed()
                : row.getString("kind").equals("MERGED")
                        ? new What.MergedInto(new FacilityCode(successor))
                        : new What.Recoded(new FacilityCode(successor));
        return new FacilityEnding(
                new FacilityCode(row.getString("facility")), row.getObject("ended_on", LocalDate.class), what);
    }
}
