package dev.todoke.provision.web;

import dev.todoke.closing.ClosingSummary;
import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.FormField;
import dev.todoke.provision.application.Known;
import dev.todoke.provision.application.Layout;
import dev.todoke.provision.application.Requirement;
import dev.todoke.web.Choice;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Draws the fields of a short form from the table of the form (記入欄の組み立て).
record FormViews(
        Draft draft, List<ClosingSummary> closedYears, boolean english, Function<String, List<FileLine>> files) {

    /// @param files what is attached to a field
    FormViews {
        closedYears = List.copyOf(closedYears);
    }

    FormViews(Draft draft, List<ClosingSummary> closedYears, boolean english) {
        this(draft, closedYears, english, _ -> List.of());
    }

    private Form form() {
        return Form.of(draft);
    }

    List<FieldView> of(String task) {
        return form().fieldsOf(task).stream()
                .filter(field -> !field.insideRow() && shown(field))
                .map(field -> view(field, field.id(), field.required() != Requirement.OPTIONAL))
                .toList();
    }

    /// Conditional fields stay away until their condition holds; without scripts the next save shows them.
    private boolean shown(FormField field) {
        if (Known.unasked(field.id(), draft)) {
            return false;
        }
        return field.required() == Requirement.OPTIONAL || field.required().holds(draft) || draft.has(field.id());
    }

    private FieldView view(FormField field, String id, boolean required) {
        var rows = field.type().equals("rows") ? rows(field) : List.<List<FieldView>>of();
        var written = draft.has(id) ? draft : draft.with(id, Known.offered(id, draft));
        return new FieldView(
                id,
                drawn(field),
                (field.insideRow() ? "" : field.number() + " ") + label(field),
                required,
                written.text(id),
                written.choices(id),
                hint(field),
                choices(field),
                rows,
                field.files() ? files.apply(field.id()) : List.of());
    }

    private static String drawn(FormField field) {
        return field.insideRow() && field.type().equals("choice") ? "list" : field.type();
    }

    private List<List<FieldView>> rows(FormField field) {
        var filled = draft.rows(field.id());
        int last = filled.isEmpty() ? 0 : filled.getLast();
        boolean firstNeeded = filled.isEmpty() && field.required() != Requirement.OPTIONAL;
        return IntStream.rangeClosed(1, Math.min(last + 1, Draft.MOST_ROWS))
                .mapToObj(row -> form().columnsOf(field).stream()
                        .filter(column -> shown(column) && !column.derived())
                        .map(column -> view(
                                column,
                                column.inRow(row),
                                column.required() != Requirement.OPTIONAL && (firstNeeded || filled.contains(row))))
                        .toList())
                .toList();
    }

    private List<Choice> choices(FormField field) {
        return switch (field.type()) {
            case "items" ->
                Layout.items().stream()
                        .map(item ->
                                Choice.coded(Integer.toString(item.number()), english ? item.nameEn() : item.nameJa()))
                        .toList();
            case "years" ->
                closedYears.stream()
                        .map(closing -> Choice.of(closing.year().toString(), yearLabel(closing)))
                        .toList();
            case "choice" -> field.insideRow() ? Choice.withEmpty("—", listed(field)) : listed(field);
            default -> listed(field);
        };
    }

    private String yearLabel(ClosingSummary closing) {
        return english ? "diagnosed " + closing.year() : closing.year() + "年診断";
    }

    private List<Choice> listed(FormField field) {
        return form().choices(field).stream()
                .map(choice -> Choice.of(choice.code(), english ? choice.en() : choice.ja()))
                .toList();
    }

    private String label(FormField field) {
        return english ? field.labelEn() : field.labelJa();
    }

    private String hint(FormField field) {
        return english ? field.hintEn() : field.hintJa();
    }
}
