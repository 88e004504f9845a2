package dev.todoke.provision.application;

import dev.todoke.codes.CodeTable;
import dev.todoke.codes.TableRow;
import dev.todoke.codes.Tables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// An application form in one edition (様式第2-1号・様式第2-2号): its fields and choices, read from tables.
///
/// The article decides which form a draft is written on: 2-2 for a hospital's request (法第20条), 2-1 for all others.
/// A field that both forms have carries the same id, task and type in both, so that an answer survives a change of
/// the article.
public final class Form {

    private static final Form CURRENT = new Form(
            "2-1", Tables.shipped().only("provision-form-2-1"), Tables.shipped().only("provision-form-choices"));
    private static final Form HOSPITAL = new Form(
            "2-2", Tables.shipped().only("provision-form-2-2"), Tables.shipped().only("provision-form-choices"));

    private static final Pattern ROW_NUMBER = Pattern.compile("\\.\\d+\\.");

    /// One choice of a list (選択肢).
    public record Choice(String code, String ja, String en) {}

    private final String name;
    private final String edition;
    private final List<FormField> fields;
    private final Map<String, FormField> byId = new LinkedHashMap<>();
    private final Map<String, List<Choice>> choices = new LinkedHashMap<>();

    private Form(String name, CodeTable fieldTable, CodeTable choiceTable) {
        this.name = name;
        this.edition = fieldTable.edition().name();
        this.fields = fieldTable.rows().stream().map(Form::field).toList();
        fields.forEach(field -> byId.put(field.id(), field));
        for (TableRow row : choiceTable.rows()) {
            var list = choices.computeIfAbsent(row.value("list"), _ -> new java.util.ArrayList<>());
            list.add(new Choice(row.value("code"), row.value("ja"), row.value("en")));
        }
    }

    /// Form 2-1.
    public static Form current() {
        return CURRENT;
    }

    /// Form 2-2.
    public static Form hospital() {
        return HOSPITAL;
    }

    /// The form a draft is written on.
    public static Form of(Draft draft) {
        return draft.text("article").equals(Article.HOSPITAL.code()) ? HOSPITAL : CURRENT;
    }

    public static List<Form> all() {
        return List.of(CURRENT, HOSPITAL);
    }

    /// The field of an id in whichever form has it; form 2-1 is asked first.
    public static Optional<FormField> anywhere(String draftId) {
        return CURRENT.fieldOf(draftId).or(() -> HOSPITAL.fieldOf(draftId));
    }

    /// Number of the form on paper: `2-1` or `2-2`.
    public String name() {
        return name;
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

    /// The number the paper gives to one choice: choices that are boxes of their own are numbered on from their field.
    ///
    /// The third choice of 7イ.3 is 7イ.5.
    public String numberOf(FormField field, Choice choice) {
        int dot = field.number().lastIndexOf('.');
        int first = Integer.parseInt(field.number().substring(dot + 1));
        return field.number().substring(0, dot + 1) + (first + choices(field).indexOf(choice));
    }

    public boolean knowsChoice(FormField field, String code) {
        return choices(field).stream().anyMatch(choice -> choice.code().equals(code));
    }

    /// The field that an id of a draft belongs to; `users.2.name` belongs to `users.name`.
    public Optional<FormField> fieldOf(String draftId) {
        var plain = byId.get(draftId);
        return Optional.ofNullable(
                plain == null ? byId.get(ROW_NUMBER.matcher(draftId).replaceFirst(".")) : plain);
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
