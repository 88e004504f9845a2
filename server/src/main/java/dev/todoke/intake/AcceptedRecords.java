package dev.todoke.intake;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.notification.RawRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Accepted notifications as records of their files (受理した届出を届出ファイルの順に読む), for rules that are tried on
/// everything stored. Withdrawn ones are not among them; each stands in its newest version.
public interface AcceptedRecords {

    /// Where a record stands: files in the order of their arrival, records in the order of the file.
    record Place(long file, long number) {

        /// Before everything.
        public static final Place START = new Place(0, 0);
    }

    /// @param notification number of the notification, `R-2026-000001-3`
    /// @param yearOrNull year of diagnosis that the file was sent for
    record Accepted(
            Place place,
            String notification,
            FacilityCode facility,
            LocalDate received,
            @Nullable Integer yearOrNull,
            RawRecord record) {

        public Optional<Integer> year() {
            return Optional.ofNullable(yearOrNull);
        }
    }

    /// The next ones behind a place, at most so many.
    List<Accepted> after(Place place, int limit);

    long count();
}
