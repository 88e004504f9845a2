package dev.todoke.cli.codes;

import dev.todoke.cli.AtomicOutput;
import dev.todoke.cli.Console;
import dev.todoke.cli.Counts;
import dev.todoke.cli.ExitStatus;
import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import dev.todoke.cli.csv.InputColumns;
import dev.todoke.cli.csv.InputRow;
import dev.todoke.cli.csv.NamedRows;
import dev.todoke.codes.Icd10Conversion;
import dev.todoke.codes.KnownCodes;
import dev.todoke.codes.ListedMorphologies;
import dev.todoke.kernel.RegisteredSex;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `todoke codes diff --from E1 --to E2 [IN] OUT`: what a change of edition changes (版の違い), over every combination
/// or over the rows of a file.
///
/// Memory grows with the number of different combinations that differ: 150 MB for all of them.
@Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

    private static final List<String> READ = List.of("sex", "topography", "morphology", "behaviour");
    private static final int TOLD_AT_MOST = 20;

    private final Console console;
    private final Words words;

    @Option(names = "--from", required = true, paramLabel = "EDITION")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "EDITION")
    private String to = "";

    @Parameters(arity = "1..2", paramLabel = "FILE", descriptionKey = "FILE")
    private List<String> files = List.of();

    DiffCommand(Console console) {
        this.console = console;
        this.words = console.words("codes-convert");
    }

    @Override
    public Integer call() throws IOException {
        var differences =
                new DifferenceList(new EditionAnswers(edition(from), words), new EditionAnswers(edition(to), words));
        try (var output = AtomicOutput.open(files.getLast(), console)) {
            var counts = files.size() == 1 ? everyCombination(differences) : rows(differences, files.getFirst());
            differences.write(output.writer());
            output.complete();
            console.tell(words.say("differences", from, to, differences.size()));
            console.tellCounts(counts);
            return counts.refused() == 0 ? ExitStatus.DONE : ExitStatus.FINDINGS;
        }
    }

    /// Every site with every morphology that an edition lists, for men, women and an unknown sex.
    private static Counts everyCombination(DifferenceList differences) {
        long asked = 0;
        for (var topography : KnownCodes.shipped().topographies()) {
            for (var morphology : ListedMorphologies.all()) {
                for (RegisteredSex sex : RegisteredSex.values()) {
                    differences.add(new DifferenceList.Combination(
                            topography, morphology.histology(), morphology.behaviour(), sex));
                    asked++;
                }
            }
        }
        return new Counts(asked, asked, 0);
    }

    private Counts rows(DifferenceList differences, String in) throws IOException {
        var seen = new RowsSeen(differences, in);
        if (!seen.input.over(READ, words.say("converting"), seen)) {
            throw new WrongCall(seen.input.emptyFile(READ));
        }
        return new Counts(seen.rows, seen.rows - seen.refused, seen.refused);
    }

    private final class RowsSeen implements NamedRows.Visitor {

        private final DifferenceList differences;
        private final String file;
        private final NamedRows input;
        private final TumourCells tumours = new TumourCells(words);
        private long rows;
        private long refused;

        private RowsSeen(DifferenceList differences, String file) {
            this.differences = differences;
            this.file = file;
            this.input = new NamedRows(console, file);
        }

        @Override
        public void header(InputColumns columns) {
            // The output has columns of its own.
        }

        @Override
        public void row(InputRow row) {
            rows++;
            if (row.fault() != InputRow.Fault.NONE) {
                refuse(row, new RowAnswer.Refused("", "", input.sentence(row)));
                return;
            }
            var sex = CodeCells.sex(row.value("sex"));
            switch (tumours.read(row)) {
                case TumourCells.Reading.Faulty(var why) -> refuse(row, why);
                case TumourCells.Reading.Tumour _
                when sex.isEmpty() ->
                    refuse(row, new RowAnswer.Refused("sex", row.value("sex"), words.say("sex-form")));
                case TumourCells.Reading.Tumour(var topography, int histology, char behaviour) ->
                    differences.add(
                            new DifferenceList.Combination(topography, histology, behaviour, sex.orElseThrow()));
            }
        }

        private void refuse(InputRow row, RowAnswer.Refused why) {
            refused++;
            if (refused <= TOLD_AT_MOST) {
                console.tell(words.say(
                        "refused", file, row.line(), why.column(), NamedRows.shown(why.value()), why.reason()));
            }
        }
    }

    private Icd10Conversion edition(String name) {
        return Icd10Conversion.named(name)
                .orElseThrow(() -> new WrongCall(
                        words.say("no-such-edition", name, String.join(", ", Icd10Conversion.editions()))));
    }
}
