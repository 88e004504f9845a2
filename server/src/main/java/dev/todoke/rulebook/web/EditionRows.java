package dev.todoke.rulebook.web;

import dev.todoke.codes.MorphologyChange;
import dev.todoke.web.Cell;
import dev.todoke.web.PlainTable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Changes of the morphology as rows of a table (形態コードの変更の表).
final class EditionRows {

    private EditionRows() {}

    static List<Cell> cells(MorphologyChange change, String base, RuleWords words) {
        return List.of(
                Cell.text(words.say("change." + change.kind().name().toLowerCase(Locale.ROOT))),
                code(change.before(), base),
                code(change.after(), base),
                Cell.text(change.nameJa()),
                Cell.text(change.nameEn()),
                Cell.text(change.detail()));
    }

    private static Cell code(String code, String base) {
        return code.isEmpty() || code.contains(",")
                ? Cell.text(code)
                : Cell.link(code, CodePaths.morphology(base, code));
    }

    static PlainTable table(String caption, List<List<Cell>> rows, RuleWords words) {
        var columns = Stream.of("change", "before", "after", "ja", "en", "detail")
                .map(column -> PlainTable.Column.words(words.say("column." + column)))
                .toList();
        return new PlainTable(caption, columns, rows, words.say("none"));
    }
}
