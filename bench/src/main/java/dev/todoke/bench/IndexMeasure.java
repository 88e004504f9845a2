package dev.todoke.bench;

import dev.todoke.linkage.compare.Cells;
import dev.todoke.linkage.engine.LineMaker;
import dev.todoke.linkage.engine.PersonIndex;
import dev.todoke.linkage.engine.PersonTable;
import dev.todoke.linkage.model.LinkModel;
import dev.todoke.linkage.model.ModelReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Measures the index of known records on a file of `todoke synth --records N` (照合の索引の計測): every fiftieth
/// row is new, all others are known. Arguments: the file, how many new rows. Processor time of all
/// threads, in milliseconds.
public final class IndexMeasure {

    private static final int NEW_ROWS_APART = 50;
    private static final double PRIOR = -20;

    private IndexMeasure() {}

    public static void main(String[] args) throws IOException {
        var model = ModelReader.shipped("ja-person-2");
        var columns = model.columns().stream().map(LinkModel.Column::name).toList();
        var maker = new LineMaker(model, columns, LocalDate.MAX);
        var builder = new PersonTable.Builder(maker);
        var fresh = new ArrayList<Cells>();
        int most = Integer.parseInt(args[1]);
        PersonFileRows.read(Path.of(args[0]), columns, (number, cells) -> {
            if (number % NEW_ROWS_APART == 0 && fresh.size() < most) {
                fresh.add(cells);
            } else {
                builder.add(cells, number);
            }
        });
        var table = builder.build();

        long begun = clock();
        long wall = System.nanoTime();
        var index = PersonIndex.of(maker, table, PRIOR);
        say("index of %,d: %,d ms processor, %,d ms wall, %d bytes a record",
                index.size(), clock() - begun, (System.nanoTime() - wall) / 1_000_000, index.bytes() / index.size());

        for (int round = 0; round < 3; round++) {
            oneByOne(index, fresh);
        }
        for (int part = 0; part < 2; part++) {
            var batch = fresh.subList(fresh.size() * part / 2, fresh.size() * (part + 1) / 2);
            begun = clock();
            wall = System.nanoTime();
            var matches = index.addAll(batch);
            say("batch of %,d: %,d ms processor, %,d ms wall, %,d pairs compared, %,d kept",
                    batch.size(), clock() - begun, (System.nanoTime() - wall) / 1_000_000, matches.compared(), matches.size());
        }
        long[] inserts = new long[10_000];
        for (int i = 0; i < inserts.length; i++) {
            long start = System.nanoTime();
            index.add(fresh.get(i));
            inserts[i] = System.nanoTime() - start;
        }
        say("insert: %s", percentiles(inserts));
    }

    private static void oneByOne(PersonIndex index, List<Cells> fresh) {
        long[] nanos = new long[Math.min(20_000, fresh.size())];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            index.match(fresh.get(i));
            nanos[i] = System.nanoTime() - start;
        }
        say("one against all: %s", percentiles(nanos));
    }

    private static String percentiles(long[] nanos) {
        Arrays.sort(nanos);
        return "median %.1f µs, 99 %% %.1f µs".formatted(nanos[nanos.length / 2] / 1e3, nanos[nanos.length * 99 / 100] / 1e3);
    }

    private static long clock() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime()
                / 1_000_000;
    }

    // a measurement is read on the screen
    @SuppressWarnings("SystemOut")
    private static void say(String format, Object... values) {
        System.out.printf(format + "%n", values);
    }
}
