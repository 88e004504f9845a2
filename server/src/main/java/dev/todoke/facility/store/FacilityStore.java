package dev.todoke.facility.store;

import dev.todoke.facility.DesignationPeriods;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityClass;
import dev.todoke.facility.FacilityReader;
import dev.todoke.facility.FacilityRegister;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.MunicipalityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Prefecture;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Rows of the register of facilities (施設の行).
@Component
public class FacilityStore implements FacilityReader, FacilityRegister {

    private final JdbcClient jdbc;
    private final DesignationStore designations;
    private final Clock clock;

    public FacilityStore(JdbcClient jdbc, DesignationStore designations, Clock clock) {
        this.jdbc = jdbc;
        this.designations = designations;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<Facility> all() {
        var designated = designations.all();
        return jdbc.sql("select * from facility.facility order by code").query(FacilityStore::facility).list().stream()
                .map(facility ->
                        facility.with(DesignationPeriods.of(designated.getOrDefault(facility.code(), List.of()))))
                .toList();
    }

    @Override
    @Transactional
    public Optional<Facility> find(FacilityCode code) {
        return jdbc.sql("select * from facility.facility where code = :code")
                .param("code", code.value())
                .query(FacilityStore::facility)
                .optional()
                .map(this::withDesignations);
    }

    /// Hospitals are not designated, so nothing is looked up for them.
    private Facility withDesignations(Facility facility) {
        return facility.facilityClass() == FacilityClass.DESIGNATED_CLINIC
                ? facility.with(DesignationPeriods.of(designations.eventsOf(facility.code())))
                : facility;
    }

    @Override
    @Transactional
    public void record(Facility facility) {
        jdbc.sql("""
                insert into facility.facility (code, name, class, prefecture, municipality, health_centre, medical_area,
                    address, designated_from, recorded_at)
                values (:code, :name, :class, :prefecture, :municipality, :healthCentre, :medicalArea, :address,
                    :designatedFrom, :at)
                on conflict (code) do update set name = excluded.name, class = excluded.class,
                    prefecture = excluded.prefecture, municipality = excluded.municipality,
                    health_centre = excluded.health_centre, medical_area = excluded.medical_area,
                    address = excluded.address, designated_from = excluded.designated_from, recorded_at = excluded.recorded_at
                """)
                .param("code", facility.code().value())
                .param("name", facility.name())
                .param("class", facility.facilityClass().code())
                .param("prefecture", facility.prefecture().code())
                .param("municipality", facility.municipality().value())
                .param("healthCentre", facility.healthCentre())
                .param("medicalArea", facility.medicalArea())
                .param("address", facility.address())
                .param("designatedFrom", facility.designatedFrom().digits())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Facility facility(ResultSet row, int number) throws SQLException {
        return new Facility(
                new FacilityCode(row.getString("code")),
                row.getString("name"),
                FacilityClass.of(row.getString("class")).orElseThrow(),
                new Prefecture(row.getString("prefecture")),
                new MunicipalityCode(row.getString("municipality")),
                row.getString("health_centre"),
                row.getString("medical_area"),
                row.getString("address"),
                PartialDate.read(row.getString("designated_from")).orElseThrow());
    }
}
