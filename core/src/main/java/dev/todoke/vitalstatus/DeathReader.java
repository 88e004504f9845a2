package dev.todoke.vitalstatus;

import java.util.Optional;
import java.util.stream.Stream;

/// Stored death records, for other parts of the registry (死亡者情報票の参照).
public interface DeathReader {

    /// Every death record; the caller closes the stream.
    Stream<DeathRecord> all();

    Optional<DeathRecord> find(String id);
}
