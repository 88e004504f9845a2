package dev.todoke.cli.register;

import dev.todoke.cli.Console;
import dev.todoke.cli.ExitStatus;
import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import dev.todoke.closing.LayoutReading;
import dev.todoke.kernel.YearOfDiagnosis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `todoke register DIR --close YEAR|FROM-TO --out DIR`: the whole road without a server (届出から年次確定まで).
@Command(name = "register", mixinStandardHelpOptions = true)
public final class RegisterCommand implements Callable<Integer> {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:-(\\d{4}))?");

    private final Console console;
    private final Words words;

    @Parameters(paramLabel = "DIR", descriptionKey = "DIR")
    private String folder = "";

    @Option(names = "--close", paramLabel = "YEAR|FROM-TO", required = true)
    private String close = "";

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private String out = "";

    @Option(names = "--numbering-secret", paramLabel = "FILE")
    private @Nullable Path numberingSecret;

    @Option(names = "--truth")
    private boolean truth;

    @Option(names = "--layout-reading", paramLabel = "CHOICES")
    private String layoutReading = "";

    public RegisterCommand(Console console) {
        this.console = console;
        this.words = console.words("register");
    }

    @Override
    public Integer call() throws IOException {
        var years = years();
        try (var workers = new Workers()) {
            var counts = new Road(years, choices(), new OutputFolder(Path.of(out)), console, words, workers, truth())
                    .go(Path.of(folder));
            tell(counts);
            boolean clean = counts.refused() == 0 && counts.reviewPairs() == 0 && counts.selfCheckFindings() == 0;
            return clean ? ExitStatus.DONE : ExitStatus.FINDINGS;
        }
    }

    private Optional<TruthComparison> truth() throws IOException {
        if (!truth) {
            return Optional.empty();
        }
        var folderOfTruth = Path.of(folder).resolve("truth");
        if (!Files.exists(folderOfTruth.resolve("cancers.csv"))) {
            throw new WrongCall(words.say("no-truth", folder));
        }
        return Optional.of(TruthComparison.read(Path.of(folder)));
    }

    private Road.Choices choices() throws IOException {
        var reading = LayoutReading.read(layoutReading)
                .orElseThrow(() -> new WrongCall(words.say("bad-reading", layoutReading)));
        return new Road.Choices(reading, numberingSecret == null ? new byte[0] : Files.readAllBytes(numberingSecret));
    }

    private List<YearOfDiagnosis> years() {
        var match = YEARS.matcher(close);
        if (!match.matches()) {
            throw new WrongCall(words.say("bad-years", close));
        }
        int from = Integer.parseInt(match.group(1));
        int to = match.group(2) == null ? from : Integer.parseInt(match.group(2));
        if (from < YearOfDiagnosis.FIRST || to < from) {
            throw new WrongCall(words.say("bad-years", close));
        }
        return IntStream.rangeClosed(from, to).mapToObj(YearOfDiagnosis::new).toList();
    }

    private void tell(RoadCounts counts) {
        console.tell(words.say("read", counts.notifications(), counts.deaths(), counts.refused()));
        console.tell(words.say("linked", counts.persons(), counts.reviewPairs(), counts.tumours()));
        console.tell(words.say(
                "closed", counts.records(), counts.deathOnly(), counts.deathOnlyPercent(), counts.selfCheckFindings()));
        console.tell(words.say("rows", counts.rows(), counts.notifications() + counts.deaths(), counts.refused()));
    }
}
