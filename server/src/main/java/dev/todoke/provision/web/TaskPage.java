package dev.todoke.provision.web;

import java.util.List;

/// One short form of the application (申出書の一部).
///
/// @param seen checksum of the part as it was drawn, so that another window's words are not overwritten unseen
public record TaskPage(String id, String task, List<FieldView> fields, String seen) {

    TaskPage(String id, String task, List<FieldView> fields) {
        this(id, task, fields, "");
    }

    public TaskPage {
        fields = List.copyOf(fields);
    }

    public boolean hasRows() {
        return fields.stream().anyMatch(field -> field.type().equals("rows"));
    }

    /// The tables of this part, which can be pasted from a spreadsheet.
    public List<FieldView> tables() {
        return fields.stream().filter(field -> field.type().equals("rows")).toList();
    }

    public boolean hasConditions() {
        return List.of("basis", "purpose", "applicant", "range", "method").contains(task);
    }

    /// Range and items are chosen with the outlook beside them.
    public boolean hasOutlook() {
        return List.of("range", "items").contains(task);
    }
}
