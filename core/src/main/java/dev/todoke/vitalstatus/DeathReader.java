package dev.todoke.vitalstatus;

import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.person.PersonRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Stored death records, for other parts of the registry (死亡者情報票の参照).
public interface DeathReader {

    /// Every death record; the caller closes the stream.
    Stream<DeathRecord> all();

    Optional<DeathRecord> find(String id);

    /// Date of death by those of these death records that are there.
    default Map<String, PartialDate> deathDates(Collection<String> ids) {
        var dates = new HashMap<String, PartialDate>();
        ids.stream().map(this::find).flatMap(Optional::stream).forEach(found -> dates.put(found.id(), found.died()));
        return dates;
    }

    /// Who died, by every death record; the caller closes the stream.
    default Stream<PersonRecord> people() {
        return all().map(DeathRecord::personRecord);
    }

    /// Who died, by those of these death records that are there.
    default List<PersonRecord> people(Collection<String> ids) {
        return ids.stream()
                .map(this::find)
                .flatMap(Optional::stream)
                .map(DeathRecord::personRecord)
                .toList();
    }

    /// Those among the numbers that are death records; the caller closes the stream.
    default Stream<DeathRecord> among(Collection<String> ids) {
        var wanted = Set.copyOf(ids);
        return all().filter(death -> wanted.contains(death.id()));
    }

    /// Numbers of the deaths of a year; the caller closes the stream.
    default Stream<String> diedIn(YearOfDiagnosis year) {
        return all().filter(death -> death.died().year().orElse(0) == year.value())
                .map(DeathRecord::id);
    }

    /// When each of them was recorded; numbers of others are left out.
    default Map<String, Instant> recordedAt(Collection<String> ids) {
        return ids.stream().distinct().collect(Collectors.toMap(id -> id, _ -> Instant.EPOCH));
    }
}
