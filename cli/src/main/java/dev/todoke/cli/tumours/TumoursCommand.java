package dev.todoke.cli.tumours;

import dev.todoke.cli.AtomicOutput;
import dev.todoke.cli.Console;
import dev.todoke.cli.Counts;
import dev.todoke.cli.ExitStatus;
import dev.todoke.cli.ProgressBar;
import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import dev.todoke.cli.csv.MappedCsv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `todoke tumours IN OUT [--rules iarc2004|recording]`: which tumours of a patient are one cancer (多重がんの判定).
///
/// Memory: about 100 MB per million rows, whatever the length of the rows.
@Command(name = "tumours", mixinStandardHelpOptions = true)
public final class TumoursCommand implements Callable<Integer> {

    private static final int SHOWN = 40;

    private final Console console;
    private final Words words;

    @Parameters(index = "0", paramLabel = "IN", descriptionKey = "IN")
    private String in = "";

    @Parameters(index = "1", paramLabel = "OUT", descriptionKey = "OUT")
    private String out = "";

    @Option(names = "--rules", paramLabel = "iarc2004|recording", defaultValue = "iarc2004")
    private String rules = "iarc2004";

    private final TumourCells cells = new TumourCells();
    private final TumourRows rows = new TumourRows();
    private long read;
    private long refused;

    public TumoursCommand(Console console) {
        this.console = console;
        this.words = console.words("tumours");
    }

    @Override
    public Integer call() throws IOException {
        var rule = TumourRules.of(rules).orElseThrow(() -> new WrongCall(words.say("no-such-rules", rules)));
        try (var file = open();
                var progress = new ProgressBar(console, words.say("reading"))) {
            decide(file, rule, progress);
        } catch (Unusable unusable) {
            console.tell(String.valueOf(unusable.getMessage()));
            console.tellCounts(new Counts(read, 0, read));
            return ExitStatus.WRONG_CALL;
        }
        tellResult();
        console.tellCounts(new Counts(read, read - refused, refused));
        return refused == 0 ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }

    /// The file as a whole cannot be answered; the message is a finished sentence.
    private static final class Unusable extends Exception {
        private static final long serialVersionUID = 1L;

        Unusable(String message) {
            super(message);
        }
    }

    private void decide(MappedCsv file, TumourRules rule, ProgressBar progress) throws IOException, Unusable {
        if (!file.advance()) {
            throw new Unusable(words.say("empty", in, String.join(",", TumourHeader.REQUIRED)));
        }
        var header = header(file);
        long headerStart = file.rowStart();
        int headerLength = Math.toIntExact(file.rowLength());
        if (rule.looksAtSides() && header.laterality() < 0) {
            console.tell(words.say("no-laterality", in));
        }
        while (file.advance()) {
            read(file, header, rule);
            progress.advance(1);
        }
        rows.decide(rule);
        write(file, headerStart, headerLength);
    }

    private MappedCsv open() throws IOException {
        if (in.equals("-")) {
            return MappedCsv.of(console.in());
        }
        Path path = Path.of(in);
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new WrongCall(words.say("no-such-file", in));
        }
        return MappedCsv.of(path);
    }

    private TumourHeader header(MappedCsv file) throws Unusable {
        requireUtf8(file);
        var names = new ArrayList<String>();
        for (int i = 0; i < file.fieldCount(); i++) {
            names.add(file.field(i));
        }
        try {
            return TumourHeader.of(names);
        } catch (TumourHeader.Unusable unusable) {
            var problem = new Unusable(words.say(
                    unusable.fault(),
                    in,
                    String.valueOf(unusable.getMessage()),
                    String.join(",", TumourHeader.REQUIRED)));
            problem.initCause(unusable);
            throw problem;
        }
    }

    private void requireUtf8(MappedCsv file) throws Unusable {
        if (!file.isUtf8()) {
            throw new Unusable(words.say("not-utf8", in, file.line()));
        }
    }

    private void read(MappedCsv file, TumourHeader header, TumourRules rule) throws Unusable {
        read++;
        requireUtf8(file);
        if (!file.isWellQuoted()) {
            refused++;
            console.tell(words.say("bad-quotes", in, file.line()));
            return;
        }
        if (file.fieldCount() != header.columns()) {
            refused++;
            console.tell(words.say("columns", in, file.line(), file.fieldCount(), header.columns()));
            return;
        }
        var fault = fault(file, header, rule);
        int length = Math.toIntExact(file.rowLength());
        if (fault.isEmpty()) {
            rows.add(file.rowStart(), length, cells);
            return;
        }
        refused++;
        tell(file.line(), fault.get());
        rows.addRefused(
                file.rowStart(), length, TumourHeader.positionOf(fault.get().column()));
    }

    /// The first cell of the row that cannot be used.
    private Optional<TumourCells.Refused> fault(MappedCsv file, TumourHeader header, TumourRules rule) {
        if (!cells.readPatient(file, header.patient())) {
            return Optional.of(new TumourCells.Refused("patient_id", "", "no-patient"));
        }
        cells.readNumber(file, header.number());
        var date = cells.readDate(file, header.date());
        if (date.isPresent()) {
            return date;
        }
        var topography = cells.readTopography(file, header.topography());
        if (topography.isPresent()) {
            return topography;
        }
        var morphology = cells.readMorphology(file, header.morphology(), header.behaviour());
        if (morphology.isPresent()) {
            return morphology;
        }
        if (rule.looksAtSides() && header.laterality() >= 0) {
            return cells.readSide(file, header.laterality());
        }
        cells.readNoSide();
        return Optional.empty();
    }

    private void tell(long line, TumourCells.Refused fault) {
        console.tell(words.say("value", in, line, fault.column(), shown(fault.value()), words.say(fault.fault())));
    }

    private static String shown(String value) {
        String oneLine = value.replaceAll("\\p{Cntrl}", " ");
        return oneLine.length() <= SHOWN
                ? oneLine
                : oneLine.substring(0, oneLine.offsetByCodePoints(0, oneLine.codePointCount(0, SHOWN))) + "…";
    }

    private void write(MappedCsv file, long headerStart, int headerLength) throws IOException {
        try (var output = AtomicOutput.open(out, console);
                var progress = new ProgressBar(console, words.say("writing"))) {
            var writer = new TumourWriter(file, rows, output.stream());
            writer.header(headerStart, headerLength);
            for (int row = 0; row < rows.size(); row++) {
                writer.row(row);
                progress.advance(1);
            }
            output.stream().flush();
            output.complete();
        }
    }

    private void tellResult() {
        long counted = 0;
        long notCompared = 0;
        long toLookAt = 0;
        for (int row = 0; row < rows.size(); row++) {
            if (rows.behaviour(row) == TumourRows.MALIGNANT) {
                counted += rows.isCounted(row) ? 1 : 0;
                toLookAt += rows.alternatives(row) > 0 || rows.step(row).needsPerson() ? 1 : 0;
            } else if (rows.behaviour(row) != TumourRows.REFUSED) {
                notCompared++;
            }
        }
        console.tell(words.say("result", rows.patients(), counted, notCompared));
        if (toLookAt > 0) {
            console.tell(words.say("to-look-at", toLookAt));
        }
    }
}
