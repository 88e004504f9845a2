package dev.todoke.intake.store;

import dev.todoke.notification.RawRecord;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A record of a file with what became of it (保管された届出レコード).
///
/// @param received as it stood in the file
/// @param current as it stands after corrections
/// @param submissionOrNull submission it belongs to
public record StoredRecord(
        RawRecord received, RawRecord current, @Nullable Long submissionOrNull) {

    public Optional<Long> submission() {
        return Optional.ofNullable(submissionOrNull);
    }

    public boolean isCorrected() {
        return !received.equals(current);
    }
}
