package dev.todoke.codes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What became of a morphology code from ICD-O-3.1 to ICD-O-3.2 (3.1版から3.2版への変更).
///
/// Source: tables `icdo3-morphology` 3.1 and 3.2 with their papers.
///
/// @param before code in 3.1; empty when the code is new
/// @param after code in 3.2; empty when the code left the list without a successor
/// @param detail terms that moved, in the English words of the table; may be empty
public record MorphologyChange(Kind kind, String before, String after, String nameJa, String nameEn, String detail) {

    /// How a code changed (変更の種類).
    public enum Kind {
        NEW_CODE,
        NEW_BEHAVIOUR_OF_CODE,
        BEHAVIOUR_CHANGED,
        REPLACED,
        DELETED,
        TERMS_MOVED
    }

    /// Every change in the order of the codes.
    public static List<MorphologyChange> all() {
        return between(
                Tables.shipped().table("icdo3-morphology", "3.1"),
                Tables.shipped().table("icdo3-morphology", "3.2"));
    }

    /// @param before table with the columns of `icdo3-morphology` as its edition 3.1 is written
    /// @param after the same as edition 3.2 is written
    static List<MorphologyChange> between(CodeTable before, CodeTable after) {
        var changes = new ArrayList<MorphologyChange>();
        for (var row : before.rows()) {
            leftOrMoved(row, changes);
        }
        for (var row : after.rows()) {
            if (!before.knows(row.value("morphology"))) {
                changes.add(change(
                        isNewBehaviour(row) ? Kind.NEW_BEHAVIOUR_OF_CODE : Kind.NEW_CODE,
                        row,
                        "",
                        row.value("morphology"),
                        ""));
            }
        }
        changes.sort(Comparator.comparing(MorphologyChange::sortedBy).thenComparing(MorphologyChange::kind));
        return List.copyOf(changes);
    }

    private static void leftOrMoved(TableRow row, List<MorphologyChange> changes) {
        String code = row.value("morphology");
        String after = row.value("code32");
        if (!after.equals(code)) {
            changes.add(change(kindOf(code, after), row, code, after, row.value("otherTermsMoved")));
            return;
        }
        String moved = joined(row.value("preferred31TermMovedTo"), row.value("otherTermsMoved"));
        if (!moved.isEmpty()) {
            changes.add(change(Kind.TERMS_MOVED, row, code, code, moved));
        }
    }

    private static Kind kindOf(String code, String after) {
        if (after.isEmpty()) {
            return Kind.DELETED;
        }
        return after.substring(0, 4).equals(code.substring(0, 4)) ? Kind.BEHAVIOUR_CHANGED : Kind.REPLACED;
    }

    private static boolean isNewBehaviour(TableRow row) {
        return row.value("change31to32").startsWith("new behaviour");
    }

    private static String joined(String preferredMovedTo, String others) {
        String preferred = preferredMovedTo.isEmpty() ? "" : "preferred term -> " + preferredMovedTo;
        return preferred.isEmpty() || others.isEmpty() ? preferred + others : preferred + "; " + others;
    }

    private static MorphologyChange change(Kind kind, TableRow row, String before, String after, String detail) {
        return new MorphologyChange(kind, before, after, row.value("nameJa"), row.value("nameEn"), detail);
    }

    private String sortedBy() {
        return before.isEmpty() ? after : before;
    }
}
