package dev.todoke.intake.store;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.notification.Arrival;
import dev.todoke.notification.FileForm;
import dev.todoke.notification.FileReading;
import dev.todoke.notification.FileState;
import dev.todoke.notification.ImportLayout;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An uploaded file as it stands now (届出ファイルの行).
///
/// @param receipt receipt number `R-YYYY-NNNNNN`
/// @param scanned whether a virus scanner looked at it; otherwise 「検査なし」
/// @param errorRecords open records with an error
/// @param warningRecords open records with a warning and no error
public record FileRow(
        long id,
        String receipt,
        FacilityCode facility,
        Instant receivedAt,
        Arrival arrival,
        @Nullable Integer yearOrNull,
        String layout,
        long bytes,
        boolean scanned,
        FileState state,
        Instant changedAt,
        long records,
        long errorRecords,
        long warningRecords,
        @Nullable FileForm formOrNull,
        FileReading.@Nullable Unreadable faultOrNull) {

    public Optional<Integer> year() {
        return Optional.ofNullable(yearOrNull);
    }

    /// How the file was written, once it has been read.
    public Optional<FileForm> form() {
        return Optional.ofNullable(formOrNull);
    }

    public Optional<FileReading.Unreadable> fault() {
        return Optional.ofNullable(faultOrNull);
    }

    /// The layout the file was read in.
    public ImportLayout importLayout() {
        return ImportLayout.edition(layout).orElseThrow();
    }
}
