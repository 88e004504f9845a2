package dev.todoke.cli.synth;

import dev.todoke.cli.Console;
import dev.todoke.cli.ExitStatus;
import dev.todoke.cli.ProgressBar;
import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.YearOfDiagnosis;
import dev.todoke.synth.SynthCounts;
import dev.todoke.synth.SynthFolderTaken;
import dev.todoke.synth.SynthPlan;
import dev.todoke.synth.SyntheticPrefecture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `todoke synth --out DIR …`: writes the files of a synthetic prefecture and the truth beside them (合成データの作成).
@Command(name = "synth", mixinStandardHelpOptions = true)
public final class SynthCommand implements Callable<Integer> {

    private final Console console;
    private final Words words;

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private String out = "";

    @Option(names = "--prefecture", split = ",", paramLabel = "CODE", defaultValue = "40")
    private List<String> prefectures = List.of("40");

    @Option(names = "--years", paramLabel = "YEAR|FROM-TO", defaultValue = "2016-2023")
    private String years = "2016-2023";

    @Option(names = "--population", paramLabel = "N", defaultValue = "100000")
    private int population = 100_000;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1")
    private long seed = 1;

    @Option(names = "--errors", paramLabel = "FACTOR", defaultValue = "1")
    private double errors = 1;

    @Option(names = "--records", paramLabel = "N", defaultValue = "0")
    private long records;

    public SynthCommand(Console console) {
        this.console = console;
        this.words = console.words("synth");
    }

    @Override
    public Integer call() throws IOException {
        try {
            tell(write(plan()));
            return ExitStatus.DONE;
        } catch (SynthFolderTaken taken) {
            var problem = new WrongCall(words.say("folder-taken", out));
            problem.initCause(taken);
            throw problem;
        }
    }

    private SynthCounts write(SynthPlan plan) throws IOException {
        try (var progress = new ProgressBar(console, words.say("making"))) {
            return records > 0
                    ? SyntheticPrefecture.writeRecordsOnly(
                            SyntheticPrefecture.sizedForRecords(plan, records), Path.of(out), progress)
                    : SyntheticPrefecture.write(plan, Path.of(out), progress);
        }
    }

    private SynthPlan plan() {
        if (population < 1 || errors < 0 || records < 0 || prefectures.isEmpty()) {
            throw new WrongCall(words.say("not-a-plan"));
        }
        int first = year(years.indexOf('-') < 0 ? years : years.substring(0, years.indexOf('-')));
        int last = year(years.substring(years.indexOf('-') + 1));
        if (first > last) {
            throw new WrongCall(words.say("not-years", years));
        }
        return SynthPlan.of(chosen(), first, last, population, seed, errors);
    }

    private List<Prefecture> chosen() {
        var chosen = new ArrayList<Prefecture>();
        for (String code : prefectures) {
            var prefecture = Prefecture.of(code).orElseThrow(() -> new WrongCall(words.say("not-a-prefecture", code)));
            if (!chosen.contains(prefecture)) {
                chosen.add(prefecture);
            }
        }
        return chosen;
    }

    private int year(String text) {
        boolean digits = text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        int year = digits ? Integer.parseInt(text) : 0;
        if (year < YearOfDiagnosis.FIRST || year > 2100) {
            throw new WrongCall(words.say("not-years", years));
        }
        return year;
    }

    private void tell(SynthCounts counts) {
        console.tell(words.say(
                "made",
                counts.persons(),
                counts.tumours(),
                counts.facilities(),
                counts.notifications(),
                counts.followBackAnswers(),
                counts.deaths(),
                counts.cancerDeaths()));
        console.tell(words.say("seed", seed, out));
    }
}
