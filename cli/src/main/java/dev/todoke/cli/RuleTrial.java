package dev.todoke.cli;

import dev.todoke.kernel.FacilityCode;
import dev.todoke.kernel.Progress;
import dev.todoke.notification.FileReading;
import dev.todoke.notification.ImportLayout;
import dev.todoke.notification.csv.NotificationFile;
import dev.todoke.validation.CheckEdition;
import dev.todoke.validation.CheckList;
import dev.todoke.validation.CheckOccasion;
import dev.todoke.validation.FileChecking;
import dev.todoke.validation.RuleComparison;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// `todoke check … --compare EDITION`: what another edition of the checks would say of stored files (規則変更の試行).
///
/// Writes `change,facility,` and the columns of the findings; `-` is no longer found, `+` is found new.
final class RuleTrial {

    private static final String HEADER = "change,facility,line,record,check,severity,item,value,message\n";

    private final Console console;
    private final Words words;
    private final ImportLayout layout;
    private final CheckOccasion occasion;
    private long refused;

    RuleTrial(Console console, Words words, ImportLayout layout, CheckOccasion occasion) {
        this.console = console;
        this.words = words;
        this.layout = layout;
        this.occasion = occasion;
    }

    int run(List<Path> files, FacilityOfFile facilities, CheckEdition proposed, String out, Progress progress)
            throws IOException {
        var comparison = new RuleComparison(CheckEdition.shipped(), proposed);
        try (var output = AtomicOutput.open(out, console)) {
            output.writer().write(HEADER);
            for (Path file : files) {
                read(file, facilities.of(file), comparison, output.writer(), progress);
            }
            output.complete();
        }
        return tell(comparison);
    }

    /// Whose file it is (届け出た施設).
    @FunctionalInterface
    interface FacilityOfFile {
        FacilityCode of(Path file);
    }

    private void read(
            Path file, FacilityCode facility, RuleComparison comparison, BufferedWriter out, Progress progress)
            throws IOException {
        long before = comparison.records();
        try (var in = Files.newInputStream(file);
                var checking = new FileChecking<>(
                        CheckList.inForce(occasion),
                        Runtime.getRuntime().availableProcessors(),
                        (_, found) -> found,
                        (record, found, _) -> {
                            comparison.compare(facility, record, found).forEach(d -> write(d, out));
                            progress.advance(1);
                        })) {
            var reading = new NotificationFile(layout).read(in, checking::add);
            checking.finish();
            if (reading instanceof FileReading.Unreadable unreadable) {
                refused += comparison.records() - before;
                console.tell(words.say("unreadable", file, unreadable.sentence(console.locale())));
            }
        }
    }

    private void write(RuleComparison.Difference difference, BufferedWriter out) {
        try {
            out.write(difference.change().sign() + "," + difference.facility().value() + ",");
            out.write(FindingsReport.text(difference.record(), List.of(difference.finding()), console.locale()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Rows of unreadable files were looked at up to the fault; they count as refused.
    private int tell(RuleComparison comparison) {
        for (RuleComparison.Count count : comparison.counts()) {
            console.tell(words.say(
                    "compared-check", count.check(), count.facility().value(), count.lapsing(), count.appearing()));
        }
        console.tell(words.say("compared", comparison.records(), comparison.changedRecords()));
        console.tellCounts(new Counts(comparison.records(), comparison.records() - refused, refused));
        return comparison.counts().isEmpty() && refused == 0 ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }
}
