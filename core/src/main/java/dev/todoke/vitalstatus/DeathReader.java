package dev.todoke.vitalstatus;

import dev.todoke.person.PersonRecord;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Stored death records, for other parts of the registry (死亡者情報票の参照).
public interface DeathReader {

    /// Every death record; the caller closes the stream.
    Stream<DeathRecord> all();

    Optional<DeathRecord> find(String id);

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
}
