package dev.todoke.provision;

import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.DraftChanges;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.application.FormField;
import dev.todoke.provision.application.Reason;
import java.util.List;
import java.util.SortedMap;

/// Two windows on one text (二つの画面): who saves later is told what was saved meanwhile, and overwrites it knowingly.
final class OtherWindow {

    /// Characters of a stored text that are shown beside another.
    private static final int SHOWN = 60;

    private OtherWindow() {}

    /// @param now the part as it is stored
    /// @param texts the part as it would be
    /// @param seen checksum of the part that was looked at; empty when nobody looked
    static void check(Draft now, SortedMap<String, String> texts, String seen, List<Reason> reasons) {
        if (seen.isEmpty() || seen.equals(now.sha256())) {
            return;
        }
        var differing = DraftChanges.between(now, new Draft(texts));
        if (differing.isEmpty()) {
            return;
        }
        reasons.add(Reason.of("N94", "この部分は、開いたあとに別の画面で保存されました。違う所を確かめてください。もう一度保存すると、いまの入力に置き換わります。"));
        differing.forEach(field -> reasons.add(Reason.at(
                "N96",
                field,
                "「%s」は「%s」と保存されています。",
                Form.anywhere(field).map(FormField::labelJa).orElse(field),
                shortened(now.text(field)))));
    }

    private static String shortened(String text) {
        if (text.isEmpty()) {
            return "(空欄)";
        }
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
