package dev.todoke.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/// Where the processor seconds of `todoke link` go (照合の処理時間の内訳), from a recording of `bench/run profile`:
/// samples of the processor time of all threads, by stage. Argument: the recording.
public final class LinkProfile {

    private static final String EVENT = "jdk.CPUTimeSample";
    private static final int HOT = 25;

    /// A sample belongs to the first of these stages whose class stands in its stack.
    private static final List<Stage> STAGES = List.of(
            new Stage("write pairs and clusters", "PairsWriter"),
            new Stage("estimate: sample pairs, EM", "Training", "PairSampler", "ExpectationMaximisation"),
            new Stage("decide: links, persons, review", "Decider", "Rivals", "Closure", "PairsInside", "PersonDoubts"),
            new Stage("compare: similarity of texts", "JaroWinkler", "KanaLetters", "VariantGroups", "ValuePairs"),
            new Stage("compare: levels and bounds", "Scorer", "Clues", "ClueBounds"),
            new Stage("compare: copy lines, earlier keys", "BlockWorker"),
            new Stage("group by search key", "KeyIndex"),
            new Stage("count names", "ValueCounts"),
            new Stage("order rows, unite dictionaries", "PersonTable$Builder#build", "RowOrder", "TextDictionary#unite"),
            new Stage("read: fold names, dates, addresses", "FieldMaker", "Normaliser", "AddressReader", "FoldedNames", "JapaneseAddress", "DateMaker", "BlockNumbers"),
            new Stage("read: look up cells seen before", "ValueMemo"),
            new Stage("read: dictionaries", "TextDictionary"),
            new Stage("read: identifiers", "RecordIds"),
            new Stage("read: CSV and hashes of cells", "CsvScanner", "RowCells", "CsvBytes"),
            new Stage("read: lines of records", "LineMaker", "PersonTable", "RowsReader"),
            new Stage("the rest of linking", "dev.todoke"),
            new Stage("start, load classes", ""));

    private LinkProfile() {}

    /// @param classes simple names of classes, some with a method behind `#`
    private record Stage(String name, List<String> classes) {
        Stage(String name, String... classes) {
            this(name, List.of(classes));
        }

        boolean holds(List<RecordedFrame> frames) {
            return frames.stream().anyMatch(frame -> classes.stream().anyMatch(named -> names(named, frame)));
        }

        private static boolean names(String named, RecordedFrame frame) {
            String type = frame.getMethod().getType().getName();
            String method = type + "#" + frame.getMethod().getName();
            return named.contains("#") ? method.endsWith("." + named) : type.contains(named);
        }
    }

    public static void main(String[] args) throws IOException {
        Map<String, Integer> stages = new TreeMap<>();
        Map<String, Integer> methods = new TreeMap<>();
        int samples = 0;
        double seconds = 0;
        try (var file = new RecordingFile(Path.of(args[0]))) {
            while (file.hasMoreEvents()) {
                var event = file.readEvent();
                if (event.getEventType().getName().equals(EVENT)) {
                    samples++;
                    seconds += event.getDuration("samplingPeriod").toNanos() / 1e9;
                    count(event, stages, methods);
                }
            }
        }
        LinkMeasure.say("%,d samples, %.1f processor seconds of Java code", samples, seconds);
        for (Stage stage : STAGES) {
            int of = stages.getOrDefault(stage.name(), 0);
            LinkMeasure.say("%-38s %5.1f %%", stage.name(), 100.0 * of / samples);
        }
        int all = samples;
        methods.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(HOT)
                .forEach(entry -> LinkMeasure.say("    %5.1f %%  %s", 100.0 * entry.getValue() / all, entry.getKey()));
    }

    private static void count(RecordedEvent event, Map<String, Integer> stages, Map<String, Integer> methods) {
        var stack = event.getStackTrace();
        List<RecordedFrame> frames = stack == null ? List.of() : stack.getFrames();
        var stage = STAGES.stream().filter(s -> s.holds(frames)).findFirst().orElse(STAGES.getLast());
        stages.merge(stage.name(), 1, Integer::sum);
        if (!frames.isEmpty()) {
            var top = frames.getFirst().getMethod();
            String name = top.getType().getName();
            methods.merge(
                    String.format(Locale.ROOT, "%s.%s", name.substring(name.lastIndexOf('.') + 1), top.getName()),
                    1,
                    Integer::sum);
        }
    }
}
