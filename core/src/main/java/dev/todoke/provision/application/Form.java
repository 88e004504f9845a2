package dev.todoke.provision.application;

import dev.todoke.codes.CodeTable;
import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Form 2-1 in one edition (様式第2-1号): its fields and choices, read from tables.
public final class Form {

    private static final Form CURRENT = new Form(
            Tables.shipped().only("provision-form-2-1"), Tables.shipped().only("provision-form-choices"));

    /// One choice of a list (選択肢).
    public record Choice(String code, String ja, String en) {}

    private final String edition;
    private final List<FormField> fields;
    private final Map<String, FormField> byId = new LinkedHashMap<>();
    private final Map<String, List<Choice>> choices = new LinkedHashMap<>();

    private Form(CodeTable fieldTable, CodeTable choiceTable) {
        this.edition = fieldTable.edition().name();
        this.fields = fieldTable.rows().stream().map(Form::field).toList();
        fields.forEach(field -> byId.put(field.id(), field));
        for (TableRow row : choiceTable.rows()) {
            var list = choices.computeIfAbsent(row.value("list"), _ -> new java.util.ArrayList<>());
            list.add(new Choice(row.value("code"), row.value("ja"), row.value("en")));
        }
    }

    public static Form current() {
        return CURRENT;
    }

    public String edition() {
        return edition;
    }

    public List<FormField> fields() {
        return fields;
    }

    /// The short forms in the order of the list of tasks.
    public List<String> tasks() {
        return fields.stream().map(FormField::task).distinct().toList();
    }

    public List<FormField> fieldsOf(String task) {
        return fields.stream().filter(field -> field.task().equals(task)).toList();
    }

    public List<FormField> columnsOf(FormField rows) {
        return fields.stream()
                .filter(field -> field.insideRow() && field.parent().equals(rows.id()))
                .toList();
    }

    public List<Choice> choices(FormField field) {
        return List.copyOf(choices.getOrDefault(field.choices(), List.of()));
    }

    public boolean knowsChoice(FormField field, String code) {
        return choices(field).stream().anyMatch(choice -> choice.code().equals(code));
    }

    /// The field that an id of a draft belongs to; `users.2.name` belongs to `users.name`.
    public Optional<FormField> fieldOf(String draftId) {
        return Optional.ofNullable(byId.get(draftId.replaceFirst("\\.\\d+\\.", ".")));
    }

    /// The task of an id of a draft, empty when the form has no such field.
    public String taskOf(String draftId) {
        return fieldOf(draftId).map(FormField::task).orElse("");
    }

    private static FormField field(TableRow row) {
        return new FormField(
                row.value("id"),
                row.value("number"),
                row.value("task"),
                row.value("type"),
                Requirement.read(row.value("required")),
                row.value("choices"),
                row.value("labelJa"),
                row.value("labelEn"),
                row.value("hintJa"),
                row.value("hintEn"));
    }
}
