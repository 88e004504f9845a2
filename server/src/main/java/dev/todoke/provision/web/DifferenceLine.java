package dev.todoke.provision.web;

import dev.todoke.provision.application.Draft;
import dev.todoke.provision.application.Form;
import dev.todoke.provision.control.FieldChange;
import java.util.List;

/// One difference between the approved application and the proposed one (変更点): old → new, and its class.
///
/// @param council whether this class goes before the council
public record DifferenceLine(
        String label, String row, List<String> before, List<String> after, String changeClass, boolean council) {

    public DifferenceLine {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    static List<DifferenceLine> of(List<FieldChange> changes, Draft before, Draft after, boolean english) {
        return changes.stream()
                .map(change -> line(change, before, after, english))
                .toList();
    }

    /// Of a field with several values only those that came or went are shown.
    private static DifferenceLine line(FieldChange change, Draft before, Draft after, boolean english) {
        var field = Form.anywhere(change.field()).orElseThrow();
        var old = DocumentView.written(field, change.beforeId(), before, english);
        var changed = DocumentView.written(field, change.afterId(), after, english);
        var changeClass = change.changeClass();
        return new DifferenceLine(
                field.number() + " " + (english ? field.labelEn() : field.labelJa()),
                change.row(),
                old.stream().filter(text -> !changed.contains(text)).toList(),
                changed.stream().filter(text -> !old.contains(text)).toList(),
                changeClass.number() + " " + (english ? changeClass.nameEn() : changeClass.nameJa()),
                changeClass.councilHeard());
    }
}
