package dev.todoke.rulebook.web;

import dev.todoke.codes.CodeLists;
import dev.todoke.codes.CodeSystem;
import dev.todoke.codes.Icd10Conversion;
import dev.todoke.codes.Icd10Difference;
import dev.todoke.web.Cell;
import dev.todoke.web.PlainTable;
import java.util.List;

/// Differences of ICD-10 as rows of a table (ICD-10の版の違いの表).
final class Icd10Rows {

    private Icd10Rows() {}

    static List<Cell> cells(Icd10Difference difference, String base, RuleWords words) {
        var example = difference.topography().dotted() + " " + difference.morphology();
        var question = base + "/conversion?topography="
                + difference.topography().dotted() + "&morphology=" + difference.morphology();
        return List.of(
                rule(Icd10Conversion.who(), difference.whoRule(), words),
                rule(Icd10Conversion.japan(), difference.japanRule(), words),
                Cell.count(difference.combinations()),
                Cell.link(example, question),
                code(difference.japan(), base, words),
                code(difference.who(), base, words));
    }

    private static Cell code(String code, String base, RuleWords words) {
        return CodeLists.shipped()
                .find(CodeSystem.ICD10, code)
                .map(listed -> Cell.link(listed.printed() + " " + words.name(listed), CodePaths.of(base, listed)))
                .orElseGet(() -> Cell.text(code));
    }

    /// Number and family of the rule, with its reason.
    private static Cell rule(Icd10Conversion conversion, int number, RuleWords words) {
        return conversion
                .rule(number)
                .map(rule -> {
                    String family = words.or("section." + rule.section().substring(0, 1), rule.section());
                    String reason = rule.note().isEmpty() ? "" : " — " + words.name(rule.noteJa(), rule.note());
                    return Cell.text(number + " " + family + reason);
                })
                .orElseGet(() -> Cell.text(Integer.toString(number)));
    }

    static PlainTable table(List<List<Cell>> rows, RuleWords words) {
        var columns = List.of(
                column("who-rule", words),
                column("jp-rule", words),
                PlainTable.Column.numbers(words.say("icd10-differences.combinations")),
                column("example", words),
                column("jp", words),
                column("who", words));
        return new PlainTable(words.say("icd10-differences.title"), columns, rows, words.say("none"));
    }

    private static PlainTable.Column column(String name, RuleWords words) {
        return PlainTable.Column.words(words.say("icd10-differences." + name));
    }
}
