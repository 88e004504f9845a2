package dev.todoke.provision.web;

import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.FormField;
import dev.todoke.provision.application.Layout;
import java.util.List;
import java.util.stream.Collectors;

/// The application as it is read (申出書の内容): every field with what is written, part by part.
public record DocumentView(List<Section> sections) {

    /// One part of the form; `task` names its title in the messages.
    public record Section(String task, List<Line> lines) {}

    /// One field with its text.
    public record Line(String label, List<String> texts) {}

    public static DocumentView of(Draft draft, boolean english) {
        return new DocumentView(Form.of(draft).tasks().stream()
                .map(task -> new Section(task, lines(task, draft, english)))
                .filter(section -> !section.lines().isEmpty() || shows(section.task(), draft))
                .toList());
    }

    /// What is written in some fields, as evidence beside a line of the formal check.
    public static List<Line> evidence(Draft draft, List<String> fields) {
        return Form.of(draft).fields().stream()
                .filter(field -> fields.contains(field.id()))
                .map(field -> line(field, draft, false))
                .filter(line -> !line.texts().isEmpty())
                .toList();
    }

    /// A part in which nothing is asked in this case stays away, such as the method of a request for registration.
    private static boolean shows(String task, Draft draft) {
        return Form.of(draft).fieldsOf(task).stream()
                .anyMatch(field -> !field.insideRow() && field.required().holds(draft));
    }

    /// What is written under an id: one field, or a whole row such as `users.2`; nothing under the empty id.
    static List<String> written(FormField field, String id, Draft draft, boolean english) {
        if (id.isEmpty()) {
            return List.of();
        }
        if (!field.type().equals("rows")) {
            return texts(field, id, draft, english);
        }
        int row = Integer.parseInt(id.substring(id.lastIndexOf('.') + 1));
        return List.of(row(field, row, draft, english));
    }

    private static List<Line> lines(String task, Draft draft, boolean english) {
        return Form.of(draft).fieldsOf(task).stream()
                .filter(field -> !field.insideRow())
                .map(field -> line(field, draft, english))
                .filter(line -> !line.texts().isEmpty())
                .toList();
    }

    private static Line line(FormField field, Draft draft, boolean english) {
        String label = field.number() + " " + (english ? field.labelEn() : field.labelJa());
        return new Line(
                label,
                field.type().equals("rows") ? rows(field, draft, english) : texts(field, field.id(), draft, english));
    }

    private static List<String> rows(FormField field, Draft draft, boolean english) {
        return draft.rows(field.id()).stream()
                .map(row -> row(field, row, draft, english))
                .toList();
    }

    private static String row(FormField field, int row, Draft draft, boolean english) {
        return Form.of(draft).columnsOf(field).stream()
                .map(column -> String.join("、", texts(column, column.inRow(row), draft, english)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" / "));
    }

    private static List<String> texts(FormField field, String id, Draft draft, boolean english) {
        if (!draft.has(id)) {
            return List.of();
        }
        return switch (field.type()) {
            case "items" ->
                draft.choices(id).stream().map(number -> item(number, english)).toList();
            case "choice", "choices", "ticks" ->
                draft.choices(id).stream()
                        .map(code -> choice(Form.of(draft), field, code, english))
                        .toList();
            case "years" -> List.of(String.join("、", draft.choices(id)));
            default -> List.of(draft.text(id));
        };
    }

    private static String item(String number, boolean english) {
        var item = Layout.item(Integer.parseInt(number));
        return number + " " + (english ? item.nameEn() : item.nameJa());
    }

    private static String choice(Form form, FormField field, String code, boolean english) {
        return form.choices(field).stream()
                .filter(choice -> choice.code().equals(code))
                .map(choice -> english ? choice.en() : choice.ja())
                .findFirst()
                .orElse(code);
    }
}
