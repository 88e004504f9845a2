package dev.todoke.provision.paper;

import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.FormField;
import dev.todoke.provision.application.Layout;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What an application says, by the number of the field (申出書の記載). Fields that share a number are joined; each stands
/// also under its own id behind `#`, since the paper sometimes gives them places of their own.
///
/// Ticks are found under the number of their field and under the empty number, where all of them stand together.
final class DraftValues {

    /// Where every tick of the draft stands.
    static final String ALL_TICKS = "";

    /// Before the id of a field.
    static final String OWN = "#";

    private static final Pattern ROW = Pattern.compile("([a-z-]+)\\.(\\d{1,2})");

    private static final String YES_NO = "yes-no";

    private final Form form;
    private final Draft draft;
    private final PaperCalendar calendar;

    DraftValues(Form form, Draft draft, PaperCalendar calendar) {
        this.form = form;
        this.draft = draft;
        this.calendar = calendar;
    }

    PaperValues values() {
        var fields = new LinkedHashMap<String, List<FormField>>();
        form.fields().stream()
                .filter(field -> !field.insideRow())
                .forEach(field -> fields.computeIfAbsent(field.number(), _ -> new ArrayList<>())
                        .add(field));
        var values = PaperValues.none(calendar);
        for (var entry : fields.entrySet()) {
            values = with(values, entry.getKey(), entry.getValue());
            for (FormField field : entry.getValue()) {
                values = withOne(values, OWN + field.id(), field);
            }
        }
        return values.with(ALL_TICKS, ticks(), "");
    }

    /// One field of the draft in words, or a whole row (`users.2`); empty for no id.
    String words(String id) {
        var row = ROW.matcher(id);
        if (row.matches()) {
            return form.fields().stream()
                    .filter(field -> field.insideRow() && field.parent().equals(row.group(1)))
                    .map(column -> words(column, column.inRow(Integer.parseInt(row.group(2)))))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining("　"));
        }
        return form.fieldOf(id).map(field -> words(field, id)).orElse("");
    }

    private SortedSet<String> ticks() {
        var all = new TreeSet<String>();
        form.fields().stream()
                .filter(field -> field.type().equals("ticks"))
                .forEach(field -> all.addAll(draft.choices(field.id())));
        return all;
    }

    private PaperValues with(PaperValues values, String number, List<FormField> all) {
        var fields =
                all.stream().filter(field -> !field.choices().equals(YES_NO)).toList();
        if (fields.size() == 1) {
            return withOne(values, number, fields.getFirst());
        }
        var written = fields.stream()
                .filter(field -> !words(field, field.id()).isEmpty())
                .map(field -> field.labelJa() + ": " + words(field, field.id()))
                .collect(Collectors.joining("\n"));
        return values.with(number, written);
    }

    private PaperValues withOne(PaperValues values, String number, FormField field) {
        return switch (field.type()) {
            case "rows" -> draft.rows(field.id()).isEmpty() ? values : values.with(number, rows(field));
            case "choice", "choices", "ticks" ->
                draft.has(field.id())
                        ? values.with(number, new TreeSet<>(draft.choices(field.id())), words(field, field.id()))
                        : values;
            default -> values.with(number, words(field, field.id()));
        };
    }

    private List<Map<String, String>> rows(FormField field) {
        var rows = new ArrayList<Map<String, String>>();
        for (int row : draft.rows(field.id())) {
            var cells = new TreeMap<String, String>();
            for (FormField column : form.columnsOf(field)) {
                cells.put(column.id().substring(field.id().length() + 1), words(column, column.inRow(row)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private String words(FormField field, String id) {
        if (!draft.has(id)) {
            return "";
        }
        if (field.id().equals("area")) {
            return AreaWords.of(draft.text(id));
        }
        return switch (field.type()) {
            case "date", "pledge" -> day(draft.text(id));
            case "month" -> month(draft.text(id));
            case "years" -> draft.choices(id).stream().map(year -> year + "年").collect(Collectors.joining("、"));
            case "items" ->
                draft.choices(id).stream()
                        .filter(number -> number.matches("\\d{1,2}") && Layout.has(Integer.parseInt(number)))
                        .collect(Collectors.joining("、"));
            case "choice", "choices", "ticks" ->
                draft.choices(id).stream().map(code -> choice(field, code)).collect(Collectors.joining("、"));
            default -> draft.text(id);
        };
    }

    private String choice(FormField field, String code) {
        return form.choices(field).stream()
                .filter(choice -> choice.code().equals(code))
                .map(Form.Choice::ja)
                .findFirst()
                .orElse(code);
    }

    private String day(String typed) {
        try {
            return calendar.text(LocalDate.parse(typed));
        } catch (DateTimeParseException _) {
            return typed;
        }
    }

    private String month(String typed) {
        try {
            var first = calendar.text(YearMonth.parse(typed).atDay(1));
            return first.substring(0, first.indexOf('月') + 1);
        } catch (DateTimeParseException _) {
            return typed;
        }
    }
}
