package dev.todoke.cli.register;

import dev.todoke.facility.Facility;
import dev.todoke.kernel.PartialDate;
import dev.todoke.notification.Arrival;
import dev.todoke.notification.FileReading;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.Notification;
import dev.todoke.notification.RawRecord;
import dev.todoke.notification.RecordReader;
import dev.todoke.notification.RecordReading;
import dev.todoke.notification.Sender;
import dev.todoke.notification.csv.NotificationFile;
import dev.todoke.validation.CheckList;
import dev.todoke.validation.CheckOccasion;
import dev.todoke.validation.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;

/// Reads and checks one facility's file (届出ファイル1件の受付). A record with an error is refused, the next one is read; an
/// unreadable file is refused whole.
final class NotificationIntake {

    private final Facility facility;
    private final Arrival arrival;
    private final String fileName;
    private final CheckList checks;
    private final Sender sender;
    private final List<Notification> accepted = new ArrayList<>();
    private final List<RefusedRow> refused = new ArrayList<>();
    private long rows;

    NotificationIntake(Facility facility, Arrival arrival, String fileName) {
        this.facility = facility;
        this.arrival = arrival;
        this.fileName = fileName;
        this.checks = CheckList.inForce(CheckOccasion.on(PartialDate.unknown()).by(facility));
        this.sender = new Sender(facility.code(), facility.prefecture(), arrival);
    }

    NotificationIntake read(Path file, LongConsumer progress) throws IOException {
        var reading = new NotificationFile(ImportLayout.newest()).read(file, record -> {
            take(record);
            progress.accept(1);
        });
        if (reading instanceof FileReading.Unreadable unreadable) {
            accepted.clear();
            refused.clear();
            refused.add(new RefusedRow(
                    fileName, unreadable.line(), unreadable.fault().name(), "", unreadable.sentence(Locale.JAPANESE)));
            rows = 1;
        }
        return this;
    }

    private void take(RawRecord record) {
        rows++;
        var errors = checks.check(record).stream().filter(Finding::isError).toList();
        if (!errors.isEmpty()) {
            refuse(record, errors);
            return;
        }
        switch (RecordReader.read(record, id(record), sender)) {
            case RecordReading.Understood(var notification) -> accepted.add(notification);
            case RecordReading.NotUnderstood(var items) ->
                refused.add(new RefusedRow(fileName, record.line(), "", "", "読み取れない項目: " + items));
        }
    }

    /// Our own number: facility, then the record's place in the file; `F` marks an answer to a follow-back.
    private String id(RawRecord record) {
        String mark = arrival == Arrival.FOLLOW_BACK ? "-F" : "-";
        return facility.code().value() + mark + record.number();
    }

    private void refuse(RawRecord record, List<Finding> errors) {
        for (Finding finding : errors) {
            refused.add(new RefusedRow(
                    fileName,
                    record.line(),
                    finding.check(),
                    finding.value(),
                    finding.sentence().ja()));
        }
    }

    List<Notification> accepted() {
        return accepted;
    }

    List<RefusedRow> refused() {
        return refused;
    }

    long rows() {
        return rows;
    }
}
