package dev.todoke.provision.review;

import dev.todoke.codes.CodeTable;
import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import dev.todoke.kernel.Coded;
import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.application.Requirement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The lines of the formal check (形式点検表, 様式第5-1号) in one edition, and the computed answer to each.
public final class FormalCheckList {

    private static final CodeTable TABLE = Tables.shipped().only("provision-formal-check");

    private FormalCheckList() {}

    public static String edition() {
        return TABLE.edition().name();
    }

    public static List<String> lineNames() {
        return TABLE.rows().stream().map(row -> row.value("line")).toList();
    }

    /// The question of a line, or the line itself when another edition asked it.
    public static String questionOf(String line) {
        return TABLE.rows().stream()
                .filter(row -> row.value("line").equals(line))
                .map(row -> row.value("questionJa"))
                .findFirst()
                .orElse(line);
    }

    /// Every line with its computed answer.
    ///
    /// @param open what reading the same draft found still open
    public static List<CheckedLine> compute(Draft draft, List<Reason> open) {
        return TABLE.rows().stream().map(row -> compute(row, draft, open)).toList();
    }

    private static CheckedLine compute(TableRow row, Draft draft, List<Reason> open) {
        var fields = List.of(row.value("fields").split(",", -1));
        return new CheckedLine(
                row.value("line"),
                row.value("group"),
                row.value("questionJa"),
                row.value("questionEn"),
                fields,
                answer(row, fields, draft, open));
    }

    private static CheckedLine.Answer answer(TableRow row, List<String> fields, Draft draft, List<Reason> open) {
        var applies = Arrays.stream(Requirement.values())
                .filter(requirement -> requirement.code().equals(row.value("applies")))
                .findFirst()
                .orElseThrow();
        if (!applies.holds(draft)) {
            return new CheckedLine.Answer.NotApplicable(applies.ja());
        }
        if (row.value("decidedBy").equals("human")) {
            return new CheckedLine.Answer.NeedsEyes();
        }
        var reasons = open.stream().filter(reason -> concerns(reason, fields)).toList();
        return reasons.isEmpty() ? new CheckedLine.Answer.Fulfilled() : new CheckedLine.Answer.Missing(reasons);
    }

    private static boolean concerns(Reason reason, List<String> fields) {
        return Form.anywhere(reason.field())
                .filter(field -> fields.contains(field.id()) || fields.contains(field.parent()))
                .isPresent();
    }

    /// What is wrong with the answers a clerk gives, all of it.
    public static List<Reason> objections(List<CheckedLine> computed, List<LineAnswer> answers) {
        var reasons = new ArrayList<Reason>();
        for (CheckedLine line : computed) {
            var given = answers.stream()
                    .filter(answer -> answer.line().equals(line.line()))
                    .toList();
            if (given.size() != 1) {
                reasons.add(Reason.of("V01", "点検項目%s(%s)に答えを1つ選んでください。", line.line(), line.questionJa()));
            } else if (line.overruledBy(given.getFirst().verdict())
                    && given.getFirst().note().isBlank()) {
                reasons.add(Reason.of("V02", "点検項目%s(%s)は機械の答えと違います。理由を書いてください。", line.line(), line.questionJa()));
            }
        }
        answers.stream()
                .filter(answer -> !lineNames().contains(answer.line()))
                .forEach(answer -> reasons.add(Reason.of("V03", "点検項目%sはこの点検表にありません。", answer.line())));
        return List.copyOf(reasons);
    }

    /// Reads a verdict as pages send it.
    public static java.util.Optional<LineAnswer.Verdict> verdict(String code) {
        return Coded.find(LineAnswer.Verdict.values(), code);
    }
}
