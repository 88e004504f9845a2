package dev.todoke.cli;

import dev.todoke.facility.Facility;
import dev.todoke.facility.FacilityFile;
import dev.todoke.facility.NotAFacilityFile;
import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.PartialDate;
import dev.todoke.notification.FileReading;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.csv.NotificationFile;
import dev.todoke.validation.CheckEdition;
import dev.todoke.validation.CheckList;
import dev.todoke.validation.CheckOccasion;
import dev.todoke.validation.FileChecking;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `todoke check FILE`: reads one notification file and writes what is wrong with it (届出ファイルの点検).
///
/// Memory grows by about 40 MB per million records, because repeated tumours are recognised over the whole file.
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Console console;
    private final Words words;

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private String file = "-";

    @Option(names = "--layout", paramLabel = "EDITION")
    private String layout = ImportLayout.editions().getLast();

    @Option(names = "--findings", paramLabel = "OUT")
    private String findings = "-";

    @Option(names = "--submitted", paramLabel = "DATE")
    private @Nullable String submitted;

    @Option(names = "--facility", paramLabel = "CODE")
    private @Nullable String facility;

    @Option(names = "--facilities", paramLabel = "FILE")
    private @Nullable String facilities;

    @Option(names = "--compare", paramLabel = "TABLE")
    private @Nullable String compare;

    @Option(names = "--cases", paramLabel = "COUNT")
    private @Nullable Long cases;

    @Option(names = "--year", paramLabel = "YEAR")
    private @Nullable Integer year;

    CheckCommand(Console console) {
        this.console = console;
        this.words = console.words("check");
    }

    @Override
    public Integer call() throws IOException {
        var columns = ImportLayout.edition(layout)
                .orElseThrow(() ->
                        new WrongCall(words.say("no-such-layout", layout, String.join(", ", ImportLayout.editions()))));
        String proposal = compare;
        if (proposal != null) {
            return compare(columns, proposal);
        }
        var reader = new NotificationFile(columns);
        var checks = CheckList.inForce(occasion());
        try (var in = open();
                var output = AtomicOutput.open(findings, console);
                var progress = new ProgressBar(console, words.say("checking"))) {
            var report = new FindingsReport(output.stream());
            var reading = readAndCheck(reader, in, checks, report, progress);
            return switch (reading) {
                case FileReading.ReadInFull read -> {
                    compareWithStated(read, report);
                    output.complete();
                    tellResult(read, report, checks);
                    yield report.findings() == 0 ? ExitStatus.DONE : ExitStatus.FINDINGS;
                }
                case FileReading.Unreadable unreadable -> {
                    tellUnreadable(unreadable, report);
                    yield ExitStatus.FINDINGS;
                }
            };
        }
    }

    /// Tries another edition of the checks on one file or on a folder of files named by their facilities.
    private int compare(ImportLayout columns, String proposal) throws IOException {
        var trial = new RuleTrial(console, words, columns, occasion());
        try (var progress = new ProgressBar(console, words.say("checking"))) {
            return trial.run(files(), this::facilityOf, proposed(proposal), findings, progress);
        }
    }

    private List<Path> files() throws IOException {
        var path = Path.of(file);
        if (Files.isRegularFile(path)) {
            return List.of(path);
        }
        if (!Files.isDirectory(path)) {
            throw new WrongCall(words.say("no-such-file", file));
        }
        try (var inside = Files.list(path)) {
            return inside.filter(found -> found.toString().endsWith(".csv"))
                    .sorted()
                    .toList();
        }
    }

    private FacilityCode facilityOf(Path notifications) {
        String name = String.valueOf(notifications.getFileName());
        String code = facility != null ? facility : name.substring(0, Math.max(0, name.indexOf('.')));
        if (!FacilityCode.isFacilityCode(code)) {
            throw new WrongCall(words.say("no-facility-code", code));
        }
        return new FacilityCode(code);
    }

    private CheckEdition proposed(String table) throws IOException {
        try {
            return CheckEdition.read(table, Files.readAllLines(Path.of(table)));
        } catch (NoSuchFileException _) {
            throw new WrongCall(words.say("no-such-file", table));
        } catch (CharacterCodingException _) {
            throw new WrongCall(words.say("no-edition", table, "UTF-8"));
        } catch (CheckEdition.NotAnEdition why) {
            throw new WrongCall(words.say("no-edition", table, String.valueOf(why.getMessage())));
        }
    }

    /// This thread reads and writes, the others check: reading leaves it idle half of the time.
    private FileReading readAndCheck(
            NotificationFile reader, InputStream in, CheckList checks, FindingsReport report, ProgressBar progress)
            throws IOException {
        var locale = console.locale();
        int workers = Runtime.getRuntime().availableProcessors();
        try (var checking = new FileChecking<byte[]>(
                checks, workers, (record, found) -> FindingsReport.lines(record, found, locale), (_, found, lines) -> {
                    report.add(found, lines);
                    progress.advance(1);
                })) {
            var reading = reader.read(in, checking::add);
            checking.finish();
            return reading;
        }
    }

    /// F04: as many records as the declaration (届出申出書) states.
    private void compareWithStated(FileReading.ReadInFull read, FindingsReport report) {
        if (cases != null && cases != read.records()) {
            report.addOfFile("F04", "", Long.toString(read.records()), words.say("F04", read.records(), cases));
        }
    }

    private InputStream open() throws IOException {
        if (file.equals("-")) {
            return console.in();
        }
        try {
            return Files.newInputStream(Path.of(file));
        } catch (NoSuchFileException _) {
            throw new WrongCall(words.say("no-such-file", file));
        }
    }

    private void tellResult(FileReading.ReadInFull read, FindingsReport report, CheckList checks) {
        console.tell(words.say(
                "result",
                read.records(),
                read.form().charsetName(),
                report.errors(),
                report.warnings(),
                report.recordsWithErrors()));
        if (!checks.leftOut().isEmpty()) {
            console.tell(words.say("left-out", String.join(", ", checks.leftOut())));
        }
        console.tellCounts(
                new Counts(read.records(), read.records() - report.recordsWithErrors(), report.recordsWithErrors()));
    }

    /// A file that cannot be read is refused as a whole: what was found before the fault is forgotten.
    private void tellUnreadable(FileReading.Unreadable unreadable, FindingsReport report) {
        console.tell(words.say("unreadable", file, unreadable.sentence(console.locale())));
        console.tellCounts(new Counts(report.records(), 0, report.records()));
    }

    private CheckOccasion occasion() {
        var occasion = CheckOccasion.on(submittedOn());
        var withYear = year == null ? occasion : occasion.forYear(year);
        return facilityOfTheFile().map(withYear::by).orElse(withYear);
    }

    private PartialDate submittedOn() {
        String day = submitted;
        if (day == null) {
            return PartialDate.of(LocalDate.now(console.clock()));
        }
        return PartialDate.read(day).orElseThrow(() -> new WrongCall(words.say("no-date", day)));
    }

    /// What is known of the facility: its line in a register file, given or lying beside the folder of the file.
    private Optional<Facility> facilityOfTheFile() {
        String code = facility;
        if (code == null) {
            return Optional.empty();
        }
        if (!FacilityCode.isFacilityCode(code)) {
            throw new WrongCall(words.say("no-facility-code", code));
        }
        var register = facilities == null ? beside() : Optional.of(Path.of(facilities));
        return register.flatMap(path -> find(path, code));
    }

    private Optional<Path> beside() {
        var folder = Path.of(file).toAbsolutePath().getParent();
        if (file.equals("-") || folder == null) {
            return Optional.empty();
        }
        return Optional.of(folder.resolveSibling("facilities.csv")).filter(Files::isRegularFile);
    }

    private Optional<Facility> find(Path register, String code) {
        try {
            var found = FacilityFile.read(Files.readAllLines(register)).stream()
                    .filter(f -> f.code().value().equals(code))
                    .findFirst();
            if (found.isEmpty()) {
                throw new WrongCall(words.say("no-such-facility", code, register));
            }
            return found;
        } catch (NotAFacilityFile | IOException e) {
            throw new WrongCall(words.say("no-facility-file", register, String.valueOf(e.getMessage())));
        }
    }
}
