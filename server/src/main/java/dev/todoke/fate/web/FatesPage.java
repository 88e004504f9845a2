package dev.todoke.fate.web;

import dev.todoke.fate.Fate;
import dev.todoke.fate.store.FateStore.Line;
import dev.todoke.intake.Printed;
import dev.todoke.web.Choice;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The notifications of a hospital with their fate (届出のゆくえの内容).
record FatesPage(Pager pager, String stage, String year, String csv, List<Choice> stages, List<Row> rows) {

    /// Stages of records that this facility cannot open: not accepted yet, or accepted under the code that took over.
    private static final List<String> EARLY = List.of("CHECKED", "SUBMITTED", "TAKEN_UNDER");

    FatesPage {
        stages = List.copyOf(stages);
        rows = List.copyOf(rows);
    }

    /// One record; the link is empty before acceptance.
    record Row(
            String notification,
            String path,
            String chart,
            String diagnosed,
            String site,
            String histology,
            String stage,
            String tag,
            String sentence,
            boolean asked) {}

    static List<String> everyStage() {
        return Stream.concat(EARLY.stream(), Stream.of(Fate.Stage.values()).map(Enum::name))
                .toList();
    }

    static FatesPage of(
            Pager pager, String stage, String year, Map<String, Long> perStage, List<Line> lines, PageWords words) {
        long all = perStage.values().stream().mapToLong(Long::longValue).sum();
        var stages = new ArrayList<Choice>();
        stages.add(Choice.of("", words.say("fate.all", Printed.count(all))));
        for (String one : everyStage()) {
            long count = perStage.getOrDefault(one, 0L);
            if (count > 0 || one.equals(stage)) {
                stages.add(
                        Choice.of(one, words.say("fate.choice", words.say("fate.stage." + one), Printed.count(count))));
            }
        }
        return new FatesPage(
                pager,
                stage,
                year,
                "/portal/notifications.csv?stage=" + stage + "&year=" + year,
                stages,
                lines.stream().map(line -> row(line, words)).toList());
    }

    private static Row row(Line line, PageWords words) {
        return new Row(
                line.notification(),
                EARLY.contains(line.stage()) ? "" : "/portal/notifications/" + line.notification(),
                line.chart(),
                line.diagnosed(),
                line.topography().isEmpty()
                        ? ""
                        : line.topography() + " " + Printed.topography(line.topography(), words.locale()),
                line.morphology().isEmpty()
                        ? ""
                        : line.morphology() + " " + Printed.morphology(line.morphology(), words.locale()),
                words.say("fate.stage." + line.stage()),
                tag(line.stage()),
                sentence(line, words),
                line.asked());
    }

    static String sentence(Line line, PageWords words) {
        return words.say(
                "fate.sentence." + line.stage(), Integer.toString(line.year()), Integer.toString(line.closing()));
    }

    private static String tag(String stage) {
        return switch (stage) {
            case "COUNTED", "COUNTED_AS_KNOWN" -> "ok";
            case "TOO_LATE", "YEAR_UNKNOWN" -> "caution";
            case "WITHDRAWN", "NOT_COUNTED" -> "plain";
            default -> "wait";
        };
    }
}
