package dev.todoke.intake.web.api;

import dev.todoke.intake.store.PlacedFinding;
import dev.todoke.notification.ImportLayout;
import java.util.List;
import java.util.Locale;

/// One finding by line and column (点検結果の応答).
///
/// @param line line of the file, from 1
/// @param record number of the record, from 1
/// @param column column of the first item in the layout, from 1; 0 when the layout does not carry it
/// @param item item id as in the import layout
/// @param number national numbers of the items
record FindingReply(
        long line,
        long record,
        int column,
        String check,
        String severity,
        String item,
        String number,
        String name,
        String value,
        List<String> allowed,
        String message) {

    FindingReply {
        allowed = List.copyOf(allowed);
    }

    /// A page of the findings in the order of the file.
    record Findings(String receipt, long total, int offset, List<FindingReply> findings) {

        Findings {
            findings = List.copyOf(findings);
        }
    }

    static FindingReply of(PlacedFinding placed, ImportLayout layout, Locale locale) {
        var finding = placed.finding();
        var item = finding.items().getFirst();
        return new FindingReply(
                placed.line(),
                placed.number(),
                layout.indexOf(item) + 1,
                finding.check(),
                finding.severity().code(),
                item.itemId(),
                finding.itemNumbers(),
                item.ja(),
                finding.value(),
                finding.allowed(),
                finding.sentence().in(locale));
    }
}
