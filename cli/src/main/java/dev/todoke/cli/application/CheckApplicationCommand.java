package dev.todoke.cli.application;

import dev.todoke.cli.AtomicOutput;
import dev.todoke.cli.Console;
import dev.todoke.cli.ExitStatus;
import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import dev.todoke.kernel.PartialDate;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.notification.TypedDate;
import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.DraftReader;
import dev.todoke.provision.application.Known;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.offline.DraftCheck;
import dev.todoke.provision.offline.DraftFile;
import dev.todoke.provision.offline.DraftFileReading;
import dev.todoke.provision.offline.DraftSheetReader;
import dev.todoke.provision.offline.EnglishReasons;
import dev.todoke.provision.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `todoke check-application FILE`: checks a draft that was taken home from the portal (申出書の下書きの点検).
@Command(name = "check-application", mixinStandardHelpOptions = true)
public final class CheckApplicationCommand implements Callable<Integer> {

    private final Console console;
    private final Words words;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private String file = "-";

    @Option(names = "--findings", paramLabel = "OUT")
    private String findings = "-";

    @Option(names = "--on", paramLabel = "DATE")
    private @Nullable String day;

    @Option(names = "--closed-years", paramLabel = "YEARS")
    private @Nullable String closedYears;

    @Option(names = "--prefecture", paramLabel = "CODE")
    private @Nullable String prefecture;

    public CheckApplicationCommand(Console console) {
        this.console = console;
        this.words = console.words("check-application");
    }

    @Override
    public Integer call() throws IOException {
        var read = read();
        var draft = new Draft(Known.completed(read.file().draft().texts()));
        var check = DraftCheck.of(draft, reader(read.file()));
        try (var output = AtomicOutput.open(findings, console)) {
            var report = new DraftReport(output.stream(), this::sentence);
            read.faults().forEach(fault -> report.fault(fault, draft));
            check.open().forEach(reason -> report.open(reason, read, draft));
            check.advice().forEach(reason -> report.advice(reason, read, draft));
            report.write();
            output.complete();
        }
        tell(read, check, draft);
        return read.faults().isEmpty()
                        && check.open().isEmpty()
                        && check.advice().isEmpty()
                ? ExitStatus.DONE
                : ExitStatus.FINDINGS;
    }

    private void tell(DraftFileReading.Read read, DraftCheck check, Draft draft) {
        var reader = reader(read.file());
        console.tell(words.say(
                "basis",
                read.file().takenOn(),
                reader.today(),
                reader.prefecture(),
                String.join(
                        ", ",
                        reader.closedYears().stream()
                                .map(YearOfDiagnosis::toString)
                                .toList())));
        console.tell(words.say(
                "result",
                draft.text("title"),
                read.faults().size(),
                check.open().size(),
                check.advice().size()));
    }

    private DraftReader reader(DraftFile taken) {
        return new DraftReader(
                years().orElse(taken.closedYears()),
                Optional.ofNullable(prefecture).orElse(taken.prefecture()),
                today());
    }

    private Optional<SortedSet<YearOfDiagnosis>> years() {
        String typed = closedYears;
        return typed == null
                ? Optional.empty()
                : Optional.of(
                        DraftSheetReader.years(typed).orElseThrow(() -> new WrongCall(words.say("no-years", typed))));
    }

    private LocalDate today() {
        String typed = day;
        return typed == null
                ? OfficeDay.of(console.clock().instant())
                : TypedDate.read(typed)
                        .filter(PartialDate.Day.class::isInstance)
                        .map(PartialDate::earliest)
                        .orElseThrow(() -> new WrongCall(words.say("no-date", typed)));
    }

    private DraftFileReading.Read read() throws IOException {
        var reading = switch (Workbook.of(bytes())) {
            case Workbook.Unfit(var reason) -> new DraftFileReading.NotOurs(reason);
            case Workbook.Read(var sheets) -> DraftSheetReader.read(sheets);
        };
        return switch (reading) {
            case DraftFileReading.Read found -> found;
            case DraftFileReading.NotOurs(var reason) -> throw new WrongCall(file + ": " + sentence(reason));
        };
    }

    /// Of a file beyond measure one byte more than allowed is read, which tells as much.
    private byte[] bytes() throws IOException {
        try (var in = file.equals("-") ? console.in() : Files.newInputStream(Path.of(file))) {
            return in.readNBytes(Workbook.LARGEST + 1);
        } catch (NoSuchFileException _) {
            throw new WrongCall(words.say("no-such-file", file));
        }
    }

    private String sentence(Reason reason) {
        return words.isJapanese() ? reason.ja() : EnglishReasons.sentence(reason);
    }
}
