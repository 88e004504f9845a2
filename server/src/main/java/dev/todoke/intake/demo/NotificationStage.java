package dev.todoke.intake.demo;

import dev.todoke.demo.DemoStage;
import dev.todoke.demo.DemoWorld;
import dev.todoke.intake.desk.CorrectionDesk;
import dev.todoke.intake.desk.ExaminationDesk;
import dev.todoke.intake.desk.ReadingDesk;
import dev.todoke.intake.desk.Reception;
import dev.todoke.intake.desk.ReceptionDesk;
import dev.todoke.intake.desk.Reporter;
import dev.todoke.intake.desk.SubmissionDesk;
import dev.todoke.intake.store.SubmissionStore;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Progress;
import dev.todoke.notification.Arrival;
import dev.todoke.validation.SubmissionRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Takes every synthetic file through the desks that hospital and registry use (実演: 届出の受付・点検・届け出・受理).
///
/// One file is one chunk: a program killed in the middle goes on with the file it was at, and nothing is taken twice.
/// Records with errors stay open, so that there is something to correct.
@Component
@Profile("registry")
public class NotificationStage implements DemoStage {

    private static final int ORDER = 30;
    private static final String PROGRAM = "";
    private static final SubmissionRequest REQUEST =
            new SubmissionRequest(SubmissionRequest.Scope.WITHOUT_ERRORS, "届出 担当(練習用)");

    private final ReceptionDesk reception;
    private final ReadingDesk reading;
    private final CorrectionDesk correction;
    private final SubmissionDesk submission;
    private final ExaminationDesk examination;
    private final SubmissionStore submissions;

    public NotificationStage(
            ReceptionDesk reception,
            ReadingDesk reading,
            CorrectionDesk correction,
            SubmissionDesk submission,
            ExaminationDesk examination,
            SubmissionStore submissions) {
        this.reception = reception;
        this.reading = reading;
        this.correction = correction;
        this.submission = submission;
        this.examination = examination;
        this.submissions = submissions;
    }

    /// A file of the folder and how it arrived.
    private record Given(Path path, Arrival arrival) {

        FacilityCode facility() {
            String name = path.toFile().getName();
            return new FacilityCode(name.substring(0, name.indexOf('.')));
        }
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String name() {
        return "届出の受付";
    }

    @Override
    public List<String> run(DemoWorld world) {
        var given = new ArrayList<Given>();
        given.addAll(files(world.folder().resolve("notifications"), Arrival.REGULAR));
        given.addAll(files(world.folder().resolve("followback"), Arrival.FOLLOW_BACK));
        var count = Count.of(world.cursor());
        for (Given file : given.subList(count.files(), given.size())) {
            world.message(file.facility() + "の届出を受け付けています。");
            world.chunk(cursor ->
                    Count.of(cursor).plus(take(file, world.progress())).text());
            count = Count.of(world.cursor());
        }
        return List.of(
                String.format(Locale.ROOT, "届出ファイル %,d個、届出 %,d件を読みました。", count.files(), count.read()),
                String.format(
                        Locale.ROOT,
                        "受理 %,d件、エラーがあり病院が直す届出 %,d件、読めなかったファイル %,d個。",
                        count.accepted(),
                        count.read() - count.accepted(),
                        count.unreadable()));
    }

    private static List<Given> files(Path folder, Arrival arrival) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.list(folder)) {
            return all.filter(path -> path.toString().endsWith(".csv"))
                    .sorted()
                    .map(path -> new Given(path, arrival))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Count take(Given given, Progress progress) {
        var who = new Reporter(given.facility(), PROGRAM);
        var received = reception.keep(who, new ReceptionDesk.Sent(given.path(), given.arrival(), null, null));
        if (!(received instanceof Reception.Received(long file, String receipt))) {
            return new Count(1, 0, 0, 1);
        }
        var read = reading.read(file, progress);
        correction.confirm(who, receipt, "", "練習用のデータです。");
        submission.submit(who, receipt, REQUEST);
        submissions.ofFile(file).forEach(s -> examination.acceptTakenOver(s.id(), PROGRAM, Progress.NONE));
        long accepted = submissions.ofFile(file).stream()
                .filter(s -> s.decision().equals("accepted"))
                .mapToLong(s -> s.records())
                .sum();
        return new Count(1, read.records(), accepted, read.fault().isPresent() ? 1 : 0);
    }

    /// What came out so far; it is the cursor of the stage.
    private record Count(int files, long read, long accepted, int unreadable) {

        static Count of(String cursor) {
            if (cursor.isEmpty()) {
                return new Count(0, 0, 0, 0);
            }
            var parts = cursor.split(" ", -1);
            return new Count(
                    Integer.parseInt(parts[0]),
                    Long.parseLong(parts[1]),
                    Long.parseLong(parts[2]),
                    Integer.parseInt(parts[3]));
        }

        Count plus(Count more) {
            return new Count(
                    files + more.files, read + more.read, accepted + more.accepted, unreadable + more.unreadable);
        }

        String text() {
            return files + " " + read + " " + accepted + " " + unreadable;
        }
    }
}
