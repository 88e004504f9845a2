package dev.todoke.provision.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// A repeated field as a table of cells (表の貼り付け), as spreadsheet programs give and take it: users, places, results.
///
/// Columns that follow from what others did, such as the day of a pledge, are never in the table.
///
/// @param field the repeated field, such as `users`
public record RowTable(Form form, FormField field) {

    /// The columns in their order.
    public List<FormField> columns() {
        return form.columnsOf(field).stream()
                .filter(column -> !column.derived())
                .toList();
    }

    /// The rows of a draft, choices in words.
    public List<List<String>> cells(Draft draft) {
        return draft.rows(field.id()).stream()
                .map(row -> columns().stream()
                        .map(column -> words(column, draft, column.inRow(row)))
                        .toList())
                .toList();
    }

    private String words(FormField column, Draft draft, String id) {
        return column.choices().isEmpty()
                ? draft.text(id)
                : draft.choices(id).stream()
                        .map(code -> form.choices(column).stream()
                                .filter(choice -> choice.code().equals(code))
                                .map(Form.Choice::ja)
                                .findFirst()
                                .orElse(code))
                        .collect(Collectors.joining("、"));
    }

    /// Text pasted from a spreadsheet: a line for each row, tabs between the cells.
    public static List<List<String>> pasted(String text) {
        return text.lines()
                .filter(line -> !line.isBlank())
                .map(line ->
                        Arrays.stream(line.split("\t", -1)).map(String::strip).toList())
                .toList();
    }

    /// The whole part of the form with these rows in place of the old ones. A heading line is recognised and left out;
    /// a choice that is not in the list stays as written and is pointed out later.
    public SortedMap<String, String> written(Draft draft, List<List<String>> cells) {
        var texts = new TreeMap<String, String>();
        draft.texts()
                .forEach((id, text) -> form.fieldOf(id)
                        .filter(known -> known.task().equals(field.task()) && !known.derived())
                        .filter(known -> !known.parent().equals(field.id()))
                        .ifPresent(_ -> texts.put(id, text)));
        int row = 0;
        for (List<String> line : withoutHeading(cells)) {
            row++;
            for (int at = 0; at < Math.min(line.size(), columns().size()) && row <= Draft.MOST_ROWS; at++) {
                var column = columns().get(at);
                texts.put(column.inRow(row), column.choices().isEmpty() ? line.get(at) : codes(column, line.get(at)));
            }
        }
        return texts;
    }

    private List<List<String>> withoutHeading(List<List<String>> cells) {
        var filled = new ArrayList<>(cells.stream()
                .filter(line -> line.stream().anyMatch(cell -> !cell.isBlank()))
                .toList());
        var heading = columns().getFirst();
        if (!filled.isEmpty()
                && (filled.getFirst().getFirst().equals(heading.labelJa())
                        || filled.getFirst().getFirst().equals(heading.labelEn()))) {
            filled.removeFirst();
        }
        return filled;
    }

    private String codes(FormField column, String words) {
        return CodeLists.wordsOf(words).stream()
                .map(word -> form.choices(column).stream()
                        .filter(choice -> choice.ja().equals(word)
                                || choice.en().equals(word)
                                || choice.code().equals(word))
                        .map(Form.Choice::code)
                        .findFirst()
                        .orElse(word))
                .collect(Collectors.joining(","));
    }
}
