package dev.todoke.enrolment.desk;

import dev.todoke.enrolment.EnrolmentAnswer;
import dev.todoke.facility.FacilityReader;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.Sentence;
import dev.todoke.notification.FileReading;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Item;
import dev.todoke.notification.NotificationFiles;
import dev.todoke.notification.RawRecord;
import dev.todoke.upload.ScanResult;
import dev.todoke.upload.UploadPolicy;
import dev.todoke.validation.CheckList;
import dev.todoke.validation.CheckOccasion;
import dev.todoke.validation.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a test notification is checked with the checks of every notification (試験届出). Nothing of it is kept but how
/// many notifications it held and how many had an error: it gets no receipt and counts nowhere.
@Component
public class TestDesk {

    /// A test need not be long; more is said to be too much.
    public static final int MOST_RECORDS = 100;

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final FirstStepsDesk steps;
    private final FacilityReader facilities;
    private final UploadPolicy uploads;
    private final Clock clock;

    public TestDesk(FirstStepsDesk steps, FacilityReader facilities, UploadPolicy uploads, Clock clock) {
        this.steps = steps;
        this.facilities = facilities;
        this.uploads = uploads;
        this.clock = clock;
    }

    /// A notification of the test with what the checks say of it.
    public record Checked(long number, List<Finding> findings) {
        public Checked {
            findings = List.copyOf(findings);
        }

        public boolean hasError() {
            return findings.stream().anyMatch(Finding::isError);
        }
    }

    /// What became of a test (試験の結果).
    public sealed interface Outcome {

        /// Checked; it has passed when no notification has an error.
        record Read(List<Checked> records, boolean passed) implements Outcome {
            public Read {
                records = List.copyOf(records);
            }
        }

        /// Not a file of notifications, and why.
        record Unreadable(FileReading.Unreadable why) implements Outcome {}

        record Refused(List<Sentence> reasons) implements Outcome {
            public Refused {
                reasons = List.copyOf(reasons);
            }
        }
    }

    /// Checks one notification that was typed.
    @Transactional
    public Outcome typed(FacilityCode facility, Map<Item, String> values, SignedIn who) {
        var layout = ImportLayout.newest();
        var record = RawRecord.of(layout, 1, 1, Collections.nCopies(layout.width(), ""))
                .with(values);
        var checked = new Checked(1, checks(facility).check(record));
        return counted(facility, List.of(checked), who);
    }

    /// Checks a file; it lies in a folder of ours and is deleted by whoever calls.
    @Transactional
    public Outcome file(FacilityCode facility, Path content, SignedIn who) {
        var scan = uploads.scan(content);
        if (scan instanceof ScanResult.Infected || !scan.admits()) {
            return refused(scan instanceof ScanResult.Infected ? "test.infected" : "test.not-scanned");
        }
        var checks = checks(facility);
        var checked = new ArrayList<Checked>();
        try (var in = Files.newInputStream(content)) {
            var reading = NotificationFiles.read(ImportLayout.newest(), in, record -> {
                if (checked.size() <= MOST_RECORDS) {
                    checked.add(new Checked(record.number(), checks.check(record)));
                }
            });
            if (reading instanceof FileReading.Unreadable why) {
                return new Outcome.Unreadable(why);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (checked.isEmpty() || checked.size() > MOST_RECORDS) {
            return refused(checked.isEmpty() ? "test.empty" : "test.too-many", Integer.toString(MOST_RECORDS));
        }
        return counted(facility, checked, who);
    }

    private Outcome counted(FacilityCode facility, List<Checked> checked, SignedIn who) {
        int errors = (int) checked.stream().filter(Checked::hasError).count();
        return switch (steps.tested(facility, checked.size(), errors, who)) {
            case EnrolmentAnswer.Decided _ -> new Outcome.Read(checked, errors == 0);
            case EnrolmentAnswer.Refused(var reasons) -> new Outcome.Refused(reasons);
        };
    }

    private static Outcome refused(String key, String... values) {
        return new Outcome.Refused(List.of(Sentence.of("enrolment", key, values)));
    }

    private CheckList checks(FacilityCode facility) {
        var occasion = CheckOccasion.on(PartialDate.of(LocalDate.ofInstant(clock.instant(), JAPAN)));
        return CheckList.inForce(facilities.find(facility).map(occasion::by).orElse(occasion));
    }
}
