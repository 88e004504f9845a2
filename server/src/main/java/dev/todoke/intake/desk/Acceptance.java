package dev.todoke.intake.desk;

import dev.todoke.facility.FacilityEndings;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.notification.Item;
import dev.todoke.notification.RawRecord;
import dev.todoke.notification.RecordingLimit;
import dev.todoke.notification.Sender;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Under which code the records of a submission are accepted, and which of them came too late to be recorded
/// (受理の扱い).
record Acceptance(Sender sender, FacilityEndings endings, Instant receivedAt, Arrived arrived) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    /// When the notifications came to the registry.
    enum Arrived {
        /// On the day on which the file was received here.
        WHEN_RECEIVED,
        /// Earlier and in time, to another system whose data this installation takes over.
        IN_TIME
    }

    /// The records by the code under which they count, in the order of the file.
    Map<FacilityEndings.Place, List<RawRecord>> byPlace(List<RawRecord> records) {
        var byPlace = new LinkedHashMap<FacilityEndings.Place, List<RawRecord>>();
        for (var record : records) {
            byPlace.computeIfAbsent(endings.placeOf(sender.facility(), diagnosed(record)), _ -> new ArrayList<>())
                    .add(record);
        }
        return byPlace;
    }

    Sender senderAt(FacilityEndings.Place place) {
        FacilityCode facility = place.facility();
        return facility.equals(sender.facility()) ? sender : new Sender(facility, sender.enteredIn(), sender.arrival());
    }

    /// Those that came after the limit of recording, with what they missed.
    Map<RawRecord, RecordingLimit.Missed> tooLate(List<RawRecord> records) {
        var late = new LinkedHashMap<RawRecord, RecordingLimit.Missed>();
        if (arrived == Arrived.WHEN_RECEIVED) {
            var received = LocalDate.ofInstant(receivedAt, JAPAN);
            for (var record : records) {
                RecordingLimit.missed(diagnosed(record), received).ifPresent(missed -> late.put(record, missed));
            }
        }
        return late;
    }

    private static PartialDate diagnosed(RawRecord record) {
        return PartialDate.read(record.value(Item.DIAGNOSIS_DATE)).orElse(PartialDate.unknown());
    }
}
