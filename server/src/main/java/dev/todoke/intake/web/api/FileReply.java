package dev.todoke.intake.web.api;

import dev.todoke.intake.desk.FileDesk;
import dev.todoke.intake.store.FileRow;
import dev.todoke.intake.store.SubmissionRow;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A file of notifications as a hospital's system sees it (届出ファイルの応答).
///
/// @param state code of the state, `stateName` its Japanese word as the pages show it
/// @param withErrors open records with an error
/// @param withWarnings open records with a warning and no error
/// @param open records that are not submitted yet
/// @param unconfirmed open records with a warning that nobody confirmed
record FileReply(
        String receipt,
        String state,
        String stateName,
        Instant receivedAt,
        String arrival,
        @Nullable Integer year,
        String layout,
        long bytes,
        boolean virusScanned,
        long records,
        long withErrors,
        long withWarnings,
        long open,
        long unconfirmed,
        @Nullable Unreadable unreadable,
        List<Submitted> submissions) {

    FileReply {
        submissions = List.copyOf(submissions);
    }

    /// Why the file cannot be read, and where.
    record Unreadable(long line, int column, String message) {}

    /// One submission and what the registry decided.
    ///
    /// @param decision `waiting`, `accepted`, `returned` or `withdrawn`
    record Submitted(Instant at, String declaredBy, long records, String decision, String reason) {

        static Submitted of(SubmissionRow row) {
            return new Submitted(
                    row.submittedAt(),
                    row.declaredBy(),
                    row.records(),
                    row.isWaiting() ? "waiting" : row.decision(),
                    row.reason());
        }
    }

    /// One line of the list of files.
    record Line(String receipt, String state, String stateName, Instant receivedAt, long records, long withErrors) {

        static Line of(FileRow file) {
            return new Line(
                    file.receipt(),
                    file.state().code(),
                    file.state().ja(),
                    file.receivedAt(),
                    file.records(),
                    file.errorRecords());
        }
    }

    /// A page of the list.
    record Lines(long total, int offset, List<Line> files) {

        Lines {
            files = List.copyOf(files);
        }
    }

    /// A file that was received just now: nothing of it is read yet.
    static FileReply received(FileRow file) {
        return of(file, 0, 0, null, List.of());
    }

    static FileReply of(FileDesk.Opened opened, Locale locale) {
        var submissions = opened.submissions().stream().map(Submitted::of).toList();
        var standing = opened.standing();
        return of(
                opened.file(), standing.open(), standing.unconfirmed(), unreadable(opened.file(), locale), submissions);
    }

    private static FileReply of(
            FileRow file, long open, long unconfirmed, @Nullable Unreadable unreadable, List<Submitted> submissions) {
        return new FileReply(
                file.receipt(),
                file.state().code(),
                file.state().ja(),
                file.receivedAt(),
                file.arrival().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                file.yearOrNull(),
                file.layout(),
                file.bytes(),
                file.scanned(),
                file.records(),
                file.errorRecords(),
                file.warningRecords(),
                open,
                unconfirmed,
                unreadable,
                submissions);
    }

    private static @Nullable Unreadable unreadable(FileRow file, Locale locale) {
        return file.fault()
                .map(fault -> new Unreadable(fault.line(), fault.column(), fault.sentence(locale)))
                .orElse(null);
    }
}
