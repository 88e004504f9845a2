package dev.todoke.provision.application;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/// Which fields two drafts fill differently (下書きの違い), as ids in the order of the forms.
public final class DraftChanges {

    private DraftChanges() {}

    /// Attached files and signed pledges are not compared: nobody writes them.
    public static List<String> between(Draft before, Draft after) {
        var ids = new TreeSet<>(before.texts().keySet());
        ids.addAll(after.texts().keySet());
        return ids.stream()
                .filter(id -> differs(id, before, after))
                .sorted(Comparator.comparingInt(DraftChanges::place).thenComparing(DraftChanges::row))
                .toList();
    }

    private static boolean differs(String id, Draft before, Draft after) {
        return Form.anywhere(id)
                .filter(field -> !field.derived())
                .filter(field -> before.has(id) || after.has(id))
                .filter(field -> !new FieldText(Form.of(after), field).same(before.text(id), after.text(id)))
                .isPresent();
    }

    private static int place(String id) {
        var all = new ArrayList<FormField>(Form.current().fields());
        all.addAll(Form.hospital().fields());
        return Form.anywhere(id)
                .map(field -> all.stream().map(FormField::id).toList().indexOf(field.parent()))
                .orElse(all.size());
    }

    /// A row stands together, its columns in the order of their names.
    private static String row(String id) {
        int dot = id.indexOf('.');
        return dot < 0 ? "" : "%04d".formatted(number(id.substring(dot + 1))) + id;
    }

    private static int number(String rest) {
        String digits = rest.substring(0, Math.max(0, rest.indexOf('.')));
        return digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : 0;
    }
}
