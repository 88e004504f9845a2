package dev.todoke.cli.link;

import dev.todoke.cli.Words;
import dev.todoke.linkage.engine.LinkEvidence;
import dev.todoke.linkage.engine.LinkOutcome;
import dev.todoke.linkage.engine.PassCounts;
import dev.todoke.linkage.engine.TrainingReport;
import dev.todoke.linkage.model.LinkModel;
import dev.todoke.linkage.model.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/// What a linkage went by and what came out, as one page (照合の報告): weights, keys, histogram, pairs taken apart.
final class ReportPage {

    private static final int BLOCKS = 5;

    private final Words words;
    private final LinkModel model;
    private final LinkOutcome outcome;
    private final boolean estimated;
    private final IntFunction<ReportedRow> rows;
    private final Page page;

    /// A row as the report shows it.
    ///
    /// @param values the values by column, as received
    record ReportedRow(String id, List<String> values) {
        ReportedRow {
            values = List.copyOf(values);
        }
    }

    /// Two rows that somebody asked about.
    record Asked(int rowA, int rowB) {}

    /// @param rows what the report shows of a row
    ReportPage(Words words, LinkOutcome outcome, boolean estimated, IntFunction<ReportedRow> rows) {
        this.words = words;
        this.outcome = outcome;
        this.model = outcome.model();
        this.estimated = estimated;
        this.rows = rows;
        this.page = new Page(words.isJapanese() ? "ja" : "en", words.say("report.title"));
    }

    String html(List<String> columns, ReportSample sample, List<Asked> asked) {
        summary();
        weights();
        training();
        keys();
        page.section(words.say("report.histogram"));
        var histogram = new ReportHistogram(words, outcome);
        page.figure(histogram.drawing(), words.say("report.histogram-caption"));
        page.table(words.say("report.histogram-table"), histogram.head(), histogram.rows());
        page.section(words.say("report.pairs"));
        page.paragraph(words.say("report.pairs-lead"));
        page.note(words.say("report.personal"));
        if (!asked.isEmpty()) {
            page.part(words.say("report.asked"));
            asked.forEach(
                    pair -> pair(columns, pair.rowA(), pair.rowB(), outcome.evidence(pair.rowA(), pair.rowB()), ""));
        }
        sample.groups().forEach((title, pairs) -> {
            if (!pairs.isEmpty()) {
                page.part(words.say(title));
                pairs.forEach(p -> pair(
                        columns,
                        Math.min(outcome.rowA(p), outcome.rowB(p)),
                        Math.max(outcome.rowA(p), outcome.rowB(p)),
                        outcome.evidence(p),
                        words.say("report.answer." + outcome.answer(p).word())));
            }
        });
        return page.end();
    }

    private void summary() {
        page.paragraph(words.say("report.lead", model.name(), model.edition()));
        page.table(
                words.say("report.summary"),
                List.of(words.say("report.item"), words.say("report.value")),
                List.of(
                        row("report.records", count(outcome.records())),
                        row("report.persons", count(outcome.persons())),
                        row("report.compared", count(outcome.comparedPairs())),
                        row("report.kept", count(outcome.pairs())),
                        row("report.links", count(outcome.links())),
                        row("report.reviews", count(outcome.reviews().size())),
                        row("report.same-from", bits(model.parameter(Parameter.THRESHOLD_SAME))),
                        row("report.different-below", bits(model.parameter(Parameter.THRESHOLD_DIFFERENT))),
                        row("report.prior", bits(outcome.weights().prior())),
                        row(
                                "report.prior-source",
                                words.say("report.prior-"
                                        + outcome.training()
                                                .priorSource()
                                                .name()
                                                .toLowerCase(Locale.ROOT)))));
    }

    private List<String> row(String name, String value) {
        return List.of(words.say(name), value);
    }

    private void weights() {
        page.section(words.say("report.weights"));
        page.paragraph(words.say(estimated ? "report.weights-estimated" : "report.weights-shipped"));
        var table = new ArrayList<List<String>>();
        var bars = new ArrayList<WeightBars.Bar>();
        for (int c = 0; c < model.comparisons().size(); c++) {
            String name = model.comparisons().get(c).name();
            boolean learned = outcome.weights().estimated().get(c);
            for (LinkModel.Level level : outcome.weights().levels().get(c)) {
                table.add(List.of(
                        name,
                        level.word(),
                        share(level.m()),
                        share(level.u()),
                        bits(level.bits()),
                        words.say(learned ? "report.learned" : "report.of-model"),
                        level.note()));
                bars.add(new WeightBars.Bar(name + " " + level.word(), level.bits()));
            }
        }
        page.figure(WeightBars.drawing(words.say("report.weights-label"), bars), words.say("report.weights-caption"));
        page.table(
                words.say("report.weights-table"),
                List.of(
                        words.say("report.comparison"),
                        words.say("report.level"),
                        "m",
                        "u",
                        words.say("report.bits"),
                        words.say("report.origin"),
                        words.say("report.note")),
                table);
    }

    private void training() {
        if (outcome.training().sessions().isEmpty()) {
            return;
        }
        page.section(words.say("report.training"));
        page.paragraph(words.say("report.random-pairs", outcome.training().randomPairs()));
        var table = new ArrayList<List<String>>();
        for (TrainingReport.Session session : outcome.training().sessions()) {
            table.add(List.of(
                    String.join(", ", session.key()),
                    count(session.pairs()),
                    String.format(Locale.ROOT, "%,.1f", session.expectedLinks()),
                    session.trained().isEmpty() ? "–" : String.join(", ", session.trained())));
        }
        page.table(
                words.say("report.sessions"),
                List.of(
                        words.say("report.key"),
                        words.say("report.session-pairs"),
                        words.say("report.session-links"),
                        words.say("report.trained")),
                table);
    }

    private void keys() {
        page.section(words.say("report.keys"));
        page.paragraph(words.say("report.keys-lead"));
        var table = new ArrayList<List<String>>();
        for (PassCounts pass : outcome.passes()) {
            table.add(List.of(
                    pass.pass().name() + " " + String.join(", ", pass.pass().fields()),
                    count(pass.records()),
                    count(pass.pairs()),
                    count(pass.keptPairs()),
                    count(pass.linksOnlyHere()),
                    pass.largestBlocks().isEmpty()
                            ? "–"
                            : pass.largestBlocks().stream()
                                    .limit(BLOCKS)
                                    .map(ReportPage::count)
                                    .collect(Collectors.joining(" ")),
                    pass.bounded().isEmpty() ? "–" : bounded(pass)));
        }
        page.table(
                words.say("report.keys-table"),
                List.of(
                        words.say("report.key"),
                        words.say("report.key-records"),
                        words.say("report.key-pairs"),
                        words.say("report.key-kept"),
                        words.say("report.key-only"),
                        words.say("report.key-blocks"),
                        words.say("report.key-bounded")),
                table);
    }

    private String bounded(PassCounts pass) {
        return pass.bounded().stream()
                .map(block -> words.say("report.bounded", block.records(), block.compared(), block.pairs()))
                .collect(Collectors.joining(" "));
    }

    private void pair(List<String> columns, int a, int b, List<LinkEvidence> evidence, String answer) {
        var left = rows.apply(a);
        var right = rows.apply(b);
        double weight = outcome.weights().prior()
                + evidence.stream().mapToDouble(LinkEvidence::bits).sum();
        String title = words.say("report.pair", left.id(), right.id(), bits(weight), answer);
        page.figure(
                Waterfall.drawing(
                        words.say("report.waterfall-label", title),
                        words.say("report.start"),
                        words.say("report.sum"),
                        outcome.weights().prior(),
                        evidence),
                title);
        var table = new ArrayList<List<String>>();
        for (int i = 0; i < columns.size(); i++) {
            if (!left.values().get(i).isEmpty() || !right.values().get(i).isEmpty()) {
                table.add(List.of(
                        columns.get(i), left.values().get(i), right.values().get(i)));
            }
        }
        page.table(
                words.say("report.values", left.id(), right.id()),
                List.of(words.say("report.column"), left.id(), right.id()),
                table);
        page.table(
                words.say("report.evidence", left.id(), right.id()),
                List.of(words.say("report.comparison"), words.say("report.level"), words.say("report.bits")),
                evidence.stream()
                        .map(e -> List.of(e.comparison(), e.level(), bits(e.bits())))
                        .toList());
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String bits(double bits) {
        return String.format(Locale.ROOT, "%+.2f", bits);
    }

    private static String share(double share) {
        return share >= 0.001 ? String.format(Locale.ROOT, "%.4f", share) : String.format(Locale.ROOT, "%.2e", share);
    }
}
