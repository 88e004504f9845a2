package dev.todoke.provision.web;

import dev.todoke.provision.Application;
import dev.todoke.provision.FileEvent;
import dev.todoke.provision.Phase;
import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.Layout;
import dev.todoke.provision.council.Difference;
import dev.todoke.provision.council.ItemMatrix;
import dev.todoke.provision.desk.RiskLook;
import dev.todoke.provision.extraction.RiskReport;
import dev.todoke.provision.store.ScreeningStore;
import java.util.List;
import java.util.stream.Collectors;

/// What council members read first (審議のための要約): what is asked, by what method, what changed, what was
/// decided before.
public record CouncilSummary(
        List<DocumentView.Line> asked,
        List<DocumentView.Line> method,
        List<MatrixRow> matrix,
        List<String> methods,
        List<Risk> risk,
        int version,
        List<Changed> changes,
        List<Earlier> earlier) {

    private static final List<String> ASKED = List.of(
            "article",
            "kind",
            "party-name",
            "purpose",
            "users",
            "years",
            "area",
            "sites",
            "survival",
            "survival-kinds",
            "sexes",
            "age-from",
            "age-to",
            "period-start",
            "period-end",
            "long-use",
            "study-end",
            "publications");
    private static final List<String> METHOD =
            List.of("items", "method-kinds", "method", "methods", "table-shells", "table-shell-files", "statistics");

    public CouncilSummary {
        asked = List.copyOf(asked);
        method = List.copyOf(method);
        matrix = List.copyOf(matrix);
        methods = List.copyOf(methods);
        risk = List.copyOf(risk);
        changes = List.copyOf(changes);
        earlier = List.copyOf(earlier);
    }

    /// One item of the matrix with a mark for each method.
    public record MatrixRow(String item, List<Boolean> used, boolean unused) {
        public MatrixRow {
            used = List.copyOf(used);
        }
    }

    /// How far people could be told apart in the file asked for; none or one.
    ///
    /// @param source file when a file exists, outlook before
    public record Risk(String source, long rows, String quasi, RiskReport report) {}

    /// One field that differs from the version before.
    public record Changed(String label, String before, String after) {}

    /// Another application of the same applicant.
    public record Earlier(String number, String title, Phase phase, String decidedOn) {}

    static CouncilSummary of(Application application, List<ScreeningStore.Earlier> others, RiskLook look) {
        Draft draft = application.submitted();
        return new CouncilSummary(
                DocumentView.evidence(draft, ASKED),
                DocumentView.evidence(draft, METHOD),
                matrix(ItemMatrix.of(draft)),
                ItemMatrix.of(draft).methods().stream()
                        .map(ItemMatrix.Method::name)
                        .toList(),
                risk(application, look),
                application.version(),
                Difference.sinceLastVersion(application).stream()
                        .map(CouncilSummary::changed)
                        .toList(),
                others.stream().map(CouncilSummary::earlier).toList());
    }

    private static List<MatrixRow> matrix(ItemMatrix matrix) {
        return matrix.methods().isEmpty()
                ? List.of()
                : matrix.items().stream()
                        .map(item -> new MatrixRow(
                                item + " " + Layout.item(item).nameJa(),
                                matrix.methods().stream()
                                        .map(method -> method.items().contains(item))
                                        .toList(),
                                matrix.unused().contains(item)))
                        .toList();
    }

    /// The measured risk of the file when there is one, the outlook before.
    private static List<Risk> risk(Application application, RiskLook look) {
        var built = application.last(FileEvent.FileBuilt.class).map(FileEvent.FileBuilt::record);
        if (built.isPresent()) {
            return List.of(risk("file", built.get().rowsOut(), built.get().risk()));
        }
        return look.outlook().stream()
                .map(outlook -> risk("outlook", outlook.rows(), outlook.report()))
                .toList();
    }

    private static Risk risk(String source, long rows, RiskReport report) {
        String quasi = report.quasiIdentifiers().stream()
                .map(item -> item + " " + Layout.item(item).nameJa())
                .collect(Collectors.joining("、"));
        return new Risk(source, rows, quasi, report);
    }

    private static Changed changed(Difference difference) {
        String label = Form.current()
                .fieldOf(difference.field())
                .map(field -> field.number() + " " + field.labelJa())
                .orElse(difference.field());
        return new Changed(label, difference.before(), difference.after());
    }

    private static Earlier earlier(ScreeningStore.Earlier other) {
        return new Earlier(other.number(), other.title(), other.phase(), other.decidedOn());
    }
}
