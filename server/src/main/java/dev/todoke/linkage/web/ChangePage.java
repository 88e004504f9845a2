package dev.todoke.linkage.web;

import dev.todoke.linkage.store.PersonGroupStore;
import dev.todoke.linkage.store.RegroupingStore;
import dev.todoke.web.PageWords;
import java.util.List;
import java.util.function.UnaryOperator;

/// one merge or split as it was done (統合・分割の記録の画面).
///
/// @param undone what became of it; empty while it stands
record ChangePage(
        long change,
        String title,
        String kept,
        String other,
        String by,
        String why,
        List<String> keptRecords,
        List<String> otherRecords,
        String undone,
        boolean mayUndo,
        String reason) {

    ChangePage {
        keptRecords = List.copyOf(keptRecords);
        otherRecords = List.copyOf(otherRecords);
    }

    static ChangePage of(
            RegroupingStore.Kept kept, boolean mayAct, String reason, UnaryOperator<String> clerks, PageWords words) {
        var act = kept.act();
        String number = PersonGroupStore.text(act.kept());
        String other = PersonGroupStore.text(act.other());
        return new ChangePage(
                act.change(),
                words.say("linkage.regrouping." + act.kind().name(), number, other),
                number,
                other,
                clerks.apply(act.clerk()) + " " + LinkageWords.minute(act.at()),
                act.reason(),
                act.keptRecords(),
                act.otherRecords(),
                kept.undone()
                        .map(undone -> clerks.apply(undone.clerk()) + " " + LinkageWords.minute(undone.at()) + " "
                                + undone.reason())
                        .orElse(""),
                mayAct && kept.undone().isEmpty(),
                reason);
    }
}
