package dev.todoke.provision.application;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Whether each field is filled where it must be and can be read (記入欄ごとの点検), from the table of the form alone.
final class FieldChecks {

    private final Form form;
    private final Draft draft;
    private final List<Reason> open = new ArrayList<>();

    private FieldChecks(Form form, Draft draft) {
        this.form = form;
        this.draft = draft;
    }

    static List<Reason> missingAndUnreadable(Form form, Draft draft) {
        var checks = new FieldChecks(form, draft);
        form.fields().stream().filter(field -> !field.insideRow()).forEach(checks::check);
        return List.copyOf(checks.open);
    }

    /// A field that follows from the article waits for it, and is not missed before.
    private void check(FormField field) {
        if (Known.unasked(field.id(), draft)) {
            return;
        }
        if (field.type().equals("rows")) {
            rows(field);
        } else if (field.type().equals("ticks")) {
            ticks(field);
        } else {
            single(field, field.id());
        }
    }

    private void rows(FormField field) {
        var rows = draft.rows(field.id());
        if (rows.isEmpty() && field.required().holds(draft)) {
            missing(field, form.columnsOf(field).getFirst().inRow(1));
        }
        for (int row : rows) {
            form.columnsOf(field).forEach(column -> single(column, column.inRow(row)));
        }
    }

    private void ticks(FormField field) {
        if (!field.required().holds(draft)) {
            return;
        }
        var ticked = draft.choices(field.id());
        form.choices(field).stream()
                .filter(choice -> !ticked.contains(choice.code()))
                .forEach(choice -> open.add(Reason.at(
                        "N19",
                        field.id(),
                        "%sの「%s」は、この情報を利用するために必要な措置です。とる措置を選んでください。",
                        field.labelJa(),
                        choice.ja())));
    }

    private void single(FormField field, String id) {
        if (!draft.has(id)) {
            if (field.required().holds(draft)) {
                missing(field, id);
            }
            return;
        }
        if (!readable(field, id)) {
            open.add(Reason.at("N02", id, "「%s」(%s)の書き方を直してください。%s", field.labelJa(), field.number(), shape(field)));
        }
    }

    private void missing(FormField field, String id) {
        if (field.files()) {
            open.add(Reason.at("N27", id, "「%s」(%s)のファイルを添付してください。", field.labelJa(), field.number()));
            return;
        }
        if (field.type().equals("pledge")) {
            String user = draft.text(id.replace(".pledged", ".name"));
            open.add(Reason.at("N28", id, "%sさんの誓約書の署名がまだありません。", user.isEmpty() ? "利用者" : user));
            return;
        }
        boolean chosen = Stream.of("choice", "choices", "years", "items").anyMatch(field.type()::equals);
        String ja = chosen ? "「%s」(%s)を選んでください。" : "「%s」(%s)を書いてください。";
        open.add(Reason.at("N01", id, ja, field.labelJa(), field.number()));
    }

    private boolean readable(FormField field, String id) {
        return switch (field.type()) {
            case "date", "pledge" -> parses(() -> LocalDate.parse(draft.text(id)));
            case "month" -> parses(() -> YearMonth.parse(draft.text(id)));
            case "choice" -> form.knowsChoice(field, draft.text(id));
            case "choices" -> draft.choices(id).stream().allMatch(code -> form.knowsChoice(field, code));
            default -> true;
        };
    }

    private static boolean parses(Runnable reading) {
        try {
            reading.run();
            return true;
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    private static String shape(FormField field) {
        return switch (field.type()) {
            case "date", "pledge" -> "例 2026-04-01";
            case "month" -> "例 2027-03";
            default -> "一覧から選んでください。";
        };
    }
}
