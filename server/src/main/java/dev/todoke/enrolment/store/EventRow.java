package dev.todoke.enrolment.store;

import dev.todoke.enrolment.EnrolmentEvent;
import dev.todoke.enrolment.EnrolmentEvent.Applied;
import dev.todoke.enrolment.EnrolmentEvent.Approved;
import dev.todoke.enrolment.EnrolmentEvent.Compared;
import dev.todoke.enrolment.EnrolmentEvent.Invited;
import dev.todoke.enrolment.EnrolmentEvent.Posted;
import dev.todoke.enrolment.EnrolmentEvent.Refused;
import dev.todoke.enrolment.EnrolmentEvent.Returned;
import dev.todoke.enrolment.EnrolmentEvent.StepDone;
import dev.todoke.enrolment.EnrolmentEvent.TestTried;
import dev.todoke.enrolment.FirstStep;
import dev.todoke.kernel.FacilityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An event as the columns hold it (出来事の列).
record EventRow(
        String kind,
        String facility,
        String text,
        String note,
        int first,
        int second,
        @Nullable LocalDate dayOrNull) {

    Optional<LocalDate> day() {
        return Optional.ofNullable(dayOrNull);
    }

    private static EventRow plain(String kind, String text) {
        return new EventRow(kind, "", text, "", 0, 0, null);
    }

    static EventRow of(EnrolmentEvent event) {
        return switch (event) {
            case Applied _ -> plain("APPLIED", "");
            case Compared e -> new EventRow("COMPARED", e.facility().value(), "", "", e.toLookAt(), 0, null);
            case Returned e -> plain("RETURNED", e.reason());
            case Refused e -> plain("REFUSED", e.reason());
            case Approved e -> new EventRow("APPROVED", e.facility().value(), "", "", 0, 0, null);
            case Invited e -> new EventRow("INVITED", "", "", "", e.letter(), 0, e.expires());
            case Posted e -> new EventRow("POSTED", "", e.tracking(), "", e.letter(), 0, null);
            case StepDone e -> new EventRow("STEP", "", e.step().name(), e.words(), 0, 0, null);
            case TestTried e -> new EventRow("TEST", "", "", "", e.records(), e.errors(), null);
        };
    }

    static EnrolmentEvent event(ResultSet row) throws SQLException {
        var at = row.getObject("happened_at", OffsetDateTime.class).toInstant();
        String by = row.getString("done_by");
        String words = row.getString("words");
        int first = row.getInt("first");
        return switch (row.getString("kind")) {
            case "APPLIED" -> new Applied(at, by);
            case "COMPARED" -> new Compared(new FacilityCode(row.getString("facility")), first, at, by);
            case "RETURNED" -> new Returned(words, at, by);
            case "REFUSED" -> new Refused(words, at, by);
            case "APPROVED" -> new Approved(new FacilityCode(row.getString("facility")), at, by);
            case "INVITED" -> new Invited(first, row.getObject("day", LocalDate.class), at, by);
            case "POSTED" -> new Posted(first, words, at, by);
            case "STEP" -> new StepDone(FirstStep.valueOf(words), row.getString("note"), at, by);
            case "TEST" -> new TestTried(first, row.getInt("second"), at, by);
            default -> throw new IllegalStateException("unknown event of an application: " + row.getString("kind"));
        };
    }
}
