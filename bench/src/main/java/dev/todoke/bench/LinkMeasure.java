package dev.todoke.bench;

import dev.todoke.kernel.Progress;
import dev.todoke.linkage.engine.Constraints;
import dev.todoke.linkage.engine.LineMaker;
import dev.todoke.linkage.engine.LinkEngine;
import dev.todoke.linkage.engine.PersonTable;
import dev.todoke.linkage.model.LinkModel;
import dev.todoke.linkage.model.ModelReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Measures blocking and scoring when everything is warm (照合の計測): the same linkage several times in one
/// process, on a file of `todoke synth --records N`. Arguments: the file, how often. Processor time of all
/// threads, in seconds.
public final class LinkMeasure {

    private LinkMeasure() {}

    /// The engine advances once after every search key, then once after the decisions.
    private static final class Phases implements Progress {
        private final List<Double> ends = new ArrayList<>();

        @Override
        public void advance(long units) {
            ends.add(clock());
        }

        @Override
        public boolean stopRequested() {
            return false;
        }
    }

    public static void main(String[] args) throws IOException {
        var model = ModelReader.shipped("ja-person-2");
        var columns = model.columns().stream().map(LinkModel.Column::name).toList();
        var builder = new PersonTable.Builder(new LineMaker(model, columns, LocalDate.MAX));
        PersonFileRows.read(Path.of(args[0]), columns, (number, cells) -> builder.add(cells, number));
        var table = builder.build();
        var engine = new LinkEngine(model);
        int passes = model.passes().size();
        for (int round = 1; round <= Integer.parseInt(args[1]); round++) {
            var phases = new Phases();
            double begun = clock();
            var outcome = engine.link(table, Constraints.none(), phases);
            double scored = phases.ends.get(passes - 1) - begun;
            say("round %d: block and score %.2f cpu-s, decide %.2f cpu-s, %,d records, %,d candidates, %,d compared,"
                    + " %.1f million candidates a second and core",
                    round,
                    scored,
                    phases.ends.get(passes) - phases.ends.get(passes - 1),
                    outcome.records(),
                    outcome.generatedPairs(),
                    outcome.comparedPairs(),
                    outcome.generatedPairs() / scored / 1e6);
            var text = new StringBuilder();
            for (int pass = 0; pass < passes; pass++) {
                text.append(String.format(
                        Locale.ROOT,
                        " %s %,d pairs %.3f;",
                        model.passes().get(pass).name(),
                        outcome.passes().get(pass).pairs(),
                        phases.ends.get(pass) - (pass == 0 ? begun : phases.ends.get(pass - 1))));
            }
            say("   by search key:%s", text);
        }
    }

    static double clock() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    // a measurement is read on the screen
    @SuppressWarnings("SystemOut")
    static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
