package dev.todoke.provision.control;

import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.FormField;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// Compares two texts of an application field by field (変更前と変更後の比較), in the order of the form.
///
/// Rows of a repeated field are matched by their first column, so that a row that only moved is no change.
public final class FieldChanges {

    private static final String ANY = "any";

    private final Draft before;
    private final Draft after;
    private final Form form;
    private final List<FieldChange> found = new ArrayList<>();

    private FieldChanges(Draft before, Draft after) {
        this.form = Form.of(before);
        this.before = before;
        this.after = after;
    }

    public static List<FieldChange> between(Draft before, Draft after) {
        var changes = new FieldChanges(before, after);
        changes.form.fields().stream().filter(field -> !field.insideRow()).forEach(changes::compare);
        return List.copyOf(changes.found);
    }

    private void compare(FormField field) {
        if (field.type().equals("rows")) {
            compareRows(field);
        } else if (!same(field, field.id(), field.id())) {
            add(field, "", how(field), field.id(), field.id());
        }
    }

    private void compareRows(FormField field) {
        var columns = form.columnsOf(field);
        var old = new ArrayList<>(before.rows(field.id()));
        var left = new ArrayList<>(after.rows(field.id()));
        for (int row : before.rows(field.id())) {
            var partner = partner(columns, row, left);
            if (partner.isPresent()) {
                old.removeIf(other -> other == row);
                left.removeIf(partner.get()::equals);
                compareColumns(columns, row, partner.get());
            }
        }
        old.forEach(row -> add(field, key(before, columns, row), "removed", id(field, row), ""));
        left.forEach(row -> add(field, key(after, columns, row), "added", "", id(field, row)));
    }

    private Optional<Integer> partner(List<FormField> columns, int row, List<Integer> candidates) {
        return candidates.stream()
                .filter(other -> key(before, columns, row).equals(key(after, columns, other)))
                .findFirst();
    }

    private void compareColumns(List<FormField> columns, int oldRow, int newRow) {
        for (FormField column : columns) {
            String beforeId = column.inRow(oldRow);
            String afterId = column.inRow(newRow);
            if (!same(column, beforeId, afterId)) {
                add(column, key(after, columns, newRow), ANY, beforeId, afterId);
            }
        }
    }

    private boolean same(FormField field, String beforeId, String afterId) {
        return switch (field.type()) {
            case "items", "choices", "ticks", "years" ->
                new TreeSet<>(before.choices(beforeId)).equals(new TreeSet<>(after.choices(afterId)));
            default -> before.text(beforeId).equals(after.text(afterId));
        };
    }

    private String how(FormField field) {
        var old = date(before.text(field.id()));
        var changed = date(after.text(field.id()));
        if (old.isEmpty() || changed.isEmpty()) {
            return ANY;
        }
        return changed.get().isAfter(old.get()) ? "later" : "earlier";
    }

    private void add(FormField field, String row, String how, String beforeId, String afterId) {
        found.add(new FieldChange(field.id(), row, how, beforeId, afterId, ChangeTable.of(field, how)));
    }

    private static String id(FormField field, int row) {
        return field.id() + "." + row;
    }

    private static String key(Draft draft, List<FormField> columns, int row) {
        return draft.text(columns.getFirst().inRow(row));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
