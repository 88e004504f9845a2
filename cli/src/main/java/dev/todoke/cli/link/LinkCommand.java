package dev.todoke.cli.link;

import dev.todoke.cli.AtomicOutput;
import dev.todoke.cli.CommandGroup;
import dev.todoke.cli.Console;
import dev.todoke.cli.Counts;
import dev.todoke.cli.ExitStatus;
import dev.todoke.cli.ProgressBar;
import dev.todoke.cli.Words;
import dev.todoke.cli.WrongCall;
import dev.todoke.linkage.engine.Constraints;
import dev.todoke.linkage.engine.LinkEngine;
import dev.todoke.linkage.engine.LinkOutcome;
import dev.todoke.linkage.engine.Objection;
import dev.todoke.linkage.engine.PassCounts;
import dev.todoke.linkage.engine.PersonTable;
import dev.todoke.linkage.engine.TrainingReport;
import dev.todoke.linkage.model.LinkModel;
import dev.todoke.linkage.model.Parameter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `todoke link A [B] --model MODEL --pairs OUT …`: which rows concern the same person (照合).
///
/// Memory: about 250 MB per million rows.
@Command(name = "link", mixinStandardHelpOptions = true)
public final class LinkCommand implements Callable<Integer>, CommandGroup {

    /// Parts of a file that are read side by side.
    private static final int MOST_PARTS = 8;

    private final Console console;
    private final Words words;

    @Parameters(index = "0", arity = "0..1", paramLabel = "A", descriptionKey = "A")
    private String first = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", descriptionKey = "B")
    private String second = "";

    @Option(names = "--model", paramLabel = "MODEL")
    private String modelName = "";

    @Option(names = "--pairs", paramLabel = "OUT")
    private String pairs = "";

    @Option(names = "--clusters", paramLabel = "OUT")
    private String clusters = "";

    @Option(names = "--estimate")
    private boolean estimate;

    @Option(names = "--threshold", paramLabel = "BITS")
    private @Nullable Double threshold;

    @Option(names = "--report", paramLabel = "HTML")
    private String report = "";

    @Option(names = "--explain", paramLabel = "ID,ID")
    private List<String> explain = new ArrayList<>();

    @Option(names = "--decisions", paramLabel = "FILE")
    private String decisions = "";

    @Option(names = "--suspicious", paramLabel = "OUT")
    private String suspicious = "";

    private boolean faultyDecisions;

    public LinkCommand(Console console) {
        this.console = console;
        this.words = console.words("link");
    }

    @Override
    public Map<String, Callable<Integer>> members() {
        var members = new LinkedHashMap<String, Callable<Integer>>();
        members.put("evaluate", new EvaluateCommand(console));
        return members;
    }

    @Override
    public Integer call() throws IOException {
        checkCall();
        var model = model();
        var rows = new PersonRows(console, words, model, LocalDate.now(console.clock()), processors());
        var files = new ArrayList<PersonFile>();
        try {
            files.add(PersonFile.open(first, console, words));
            if (!second.isEmpty()) {
                files.add(PersonFile.open(second, console, words));
            }
            var outcome = link(model, rows, files);
            write(rows, outcome);
            if (!report.isEmpty()) {
                new ReportWriter(console, words, rows, files, outcome, estimate).write(report, explain);
            }
            tell(rows, outcome);
        } finally {
            for (PersonFile file : files) {
                file.close();
            }
        }
        console.tellCounts(new Counts(rows.read(), rows.read() - rows.refused(), rows.refused()));
        return rows.hasFindings() || faultyDecisions ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }

    /// The same result for any number.
    private static int processors() {
        return Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_PARTS);
    }

    private void checkCall() {
        if (first.isEmpty() || modelName.isEmpty() || pairs.isEmpty()) {
            throw new WrongCall(words.say("call-needs"));
        }
        if (report.isEmpty() && !explain.isEmpty()) {
            throw new WrongCall(words.say("explain-needs", String.join(" ", explain)));
        }
        if (first.equals("-") && second.equals("-")) {
            throw new WrongCall(words.say("stdin-twice"));
        }
        if (pairs.equals("-") && clusters.equals("-")) {
            throw new WrongCall(words.say("stdout-twice"));
        }
    }

    private LinkModel model() throws IOException {
        var model = new ModelChoice(words).read(modelName);
        if (threshold == null) {
            return model;
        }
        double lower = Math.min(threshold, model.parameter(Parameter.THRESHOLD_DIFFERENT));
        return model.with(Parameter.THRESHOLD_SAME, threshold).with(Parameter.THRESHOLD_DIFFERENT, lower);
    }

    private LinkOutcome link(LinkModel model, PersonRows rows, List<PersonFile> files) throws IOException {
        PersonTable table;
        try (var progress = new ProgressBar(console, words.say("reading"))) {
            table = rows.read(files, progress);
        }
        rows.tellFindings();
        tellColumns(model, files);
        var constraints = constraints(rows, table);
        try (var progress = new ProgressBar(console, words.say("linking"))) {
            var engine = new LinkEngine(model);
            return estimate
                    ? engine.estimateAndLink(table, constraints, progress)
                    : engine.link(table, constraints, progress);
        }
    }

    private Constraints constraints(PersonRows rows, PersonTable table) throws IOException {
        if (decisions.isEmpty()) {
            return Constraints.none();
        }
        var file = new DecisionsFile(console, words, rows);
        var constraints = file.read(decisions, table);
        faultyDecisions = file.hasFindings();
        return constraints;
    }

    private void tellColumns(LinkModel model, List<PersonFile> files) {
        for (PersonFile file : files) {
            var places = file.places(model);
            var missing = model.columns().stream()
                    .map(LinkModel.Column::name)
                    .filter(c -> !places.containsKey(c) && !c.equals("id"))
                    .toList();
            if (places.isEmpty()) {
                throw new WrongCall(words.say("no-columns", file.name(), String.join(",", missing)));
            }
            if (!missing.isEmpty()) {
                console.tell(words.say("missing-columns", file.name(), String.join(",", missing)));
            }
            if (!file.charset().equals(StandardCharsets.UTF_8)) {
                console.tell(words.say("windows-31j", file.name()));
            }
        }
    }

    private void write(PersonRows rows, LinkOutcome outcome) throws IOException {
        var writer = new PairsWriter(rows, outcome);
        try (var output = AtomicOutput.open(pairs, console)) {
            writer.pairs(output.stream());
            output.stream().flush();
            output.complete();
        }
        if (!clusters.isEmpty()) {
            try (var output = AtomicOutput.open(clusters, console)) {
                writer.clusters(output.stream());
                output.stream().flush();
                output.complete();
            }
        }
        if (!suspicious.isEmpty()) {
            try (var output = AtomicOutput.open(suspicious, console)) {
                writer.doubts(output.stream());
                output.stream().flush();
                output.complete();
            }
        }
    }

    private void tell(PersonRows rows, LinkOutcome outcome) {
        tellTraining(outcome.training());
        tellConflicts(rows, outcome);
        for (PassCounts pass : outcome.passes()) {
            for (PassCounts.Bounded block : pass.bounded()) {
                console.tell(words.say(
                        "bounded",
                        pass.pass().name(),
                        String.join(",", pass.pass().fields()),
                        block.records(),
                        rows.idsOf(block.firstRow()).text(rows.numberIn(block.firstRow())),
                        block.compared(),
                        block.pairs()));
            }
        }
        console.tell(words.say(
                "result",
                outcome.records(),
                outcome.persons(),
                outcome.comparedPairs(),
                outcome.links(),
                outcome.reviews().size(),
                outcome.pairs()));
    }

    /// Decisions that contradict each other, or that the machine's links contradict.
    private void tellConflicts(PersonRows rows, LinkOutcome outcome) {
        for (LinkOutcome.Review review : outcome.reviews()) {
            for (Objection objection : review.objections()) {
                boolean among = objection.kind() == Objection.Kind.DECISIONS_CONFLICT;
                if (among || objection.kind() == Objection.Kind.AGAINST_DECISION) {
                    console.tell(words.say(
                            among ? "decisions-conflict" : "against-decision",
                            rows.idsOf(review.rowA()).text(rows.numberIn(review.rowA())),
                            rows.idsOf(review.rowB()).text(rows.numberIn(review.rowB()))));
                }
            }
        }
    }

    private void tellTraining(TrainingReport training) {
        if (!estimate) {
            return;
        }
        console.tell(words.say("random-pairs", training.randomPairs(), training.prior()));
        for (TrainingReport.Session session : training.sessions()) {
            console.tell(words.say(
                    session.trained().isEmpty() ? "session-without-links" : "session",
                    String.join(",", session.key()),
                    session.pairs(),
                    session.expectedLinks(),
                    String.join(",", session.trained())));
        }
        if (training.sessions().stream().allMatch(s -> s.trained().isEmpty())) {
            console.tell(words.say("nothing-learned"));
        }
    }
}
