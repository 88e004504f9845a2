package dev.todoke.closing.job;

import dev.todoke.closing.ClosedRecord;
import dev.todoke.closing.ClosingCounts;
import dev.todoke.closing.ClosingFile;
import dev.todoke.closing.ClosingMaker;
import dev.todoke.consolidation.Consolidator;
import dev.todoke.consolidation.SourcesByPerson;
import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityReader;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Progress;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.linkage.PersonGroupReader;
import dev.todoke.notification.NotificationReader;
import dev.todoke.vitalstatus.DeathReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Makes the records of a year out of everything accepted so far (年次確定の計算), by the same rules as `todoke register`.
@Component
public class ClosingWork {

    private final NotificationReader notifications;
    private final DeathReader deaths;
    private final PersonGroupReader groups;
    private final FacilityReader facilities;
    private final NumberingSecret secret;

    public ClosingWork(
            NotificationReader notifications,
            DeathReader deaths,
            PersonGroupReader groups,
            FacilityReader facilities,
            NumberingSecret secret) {
        this.notifications = notifications;
        this.deaths = deaths;
        this.groups = groups;
        this.facilities = facilities;
        this.secret = secret;
    }

    /// A year as it would be closed now.
    ///
    /// @param openWork contradictions in persons of the year, and reports that no linkage has seen
    public record Made(List<ClosedRecord> records, ClosingCounts counts, String sha256, long openWork) {}

    public Made make(YearOfDiagnosis year, Progress progress) {
        var sources = gather();
        var maker = new ClosingMaker(List.of(year), facilitiesByCode(), secret.bytes());
        var consolidator = Consolidator.standard();
        long open = sources.unlinked();
        for (var ofPerson : sources.persons()) {
            var person = consolidator.consolidate(ofPerson);
            maker.add(ofPerson, person);
            boolean ofYear = person.tumours().stream()
                    .anyMatch(t -> t.diagnosis().date().value().year().orElse(0) == year.value());
            open += ofYear ? person.conflicts().size() : 0;
            progress.advance(1);
        }
        var records = maker.close(year);
        return new Made(records, ClosingCounts.of(records), checksum(records), open);
    }

    private SourcesByPerson gather() {
        try (var accepted = notifications.accepted();
                var recorded = deaths.all()) {
            return SourcesByPerson.gather(accepted, recorded, groups.personByRecord());
        }
    }

    private Map<FacilityCode, Facility> facilitiesByCode() {
        var byCode = new LinkedHashMap<FacilityCode, Facility>();
        facilities.all().forEach(facility -> byCode.put(facility.code(), facility));
        return byCode;
    }

    private static String checksum(List<ClosedRecord> records) {
        try {
            return ClosingFile.write(records, OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
