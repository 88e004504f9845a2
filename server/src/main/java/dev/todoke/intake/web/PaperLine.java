package dev.todoke.intake.web;

import dev.todoke.intake.ItemField;
import dev.todoke.intake.desk.PaperDesk;
import dev.todoke.intake.store.PaperForm;
import dev.todoke.notification.Item;
import dev.todoke.notification.PaperState;
import java.util.Arrays;
import java.util.List;

/// One paper that is being typed, as lists and its own pages show it (紙の届出票の1行).
///
/// @param state code of the state
/// @param differing labels of the items that the second person typed differently
/// @param checkable whether this reader may type it a second time
record PaperLine(
        long id,
        String facility,
        String received,
        String number,
        String state,
        String stateTag,
        DraftPage.Standing standing,
        String differing,
        boolean checkable) {

    /// @param reader account that looks at it
    static PaperLine of(PaperDesk.Opened opened, String reader) {
        var form = opened.form();
        boolean waiting = opened.state() == PaperState.TO_CHECK || opened.state() == PaperState.DIFFERS;
        return new PaperLine(
                form.draft().id(),
                form.draft().facility().value(),
                form.receivedOn().toString(),
                form.number(),
                opened.state().code(),
                tag(opened.state()),
                DraftPage.standing(opened.checked()),
                differing(form),
                waiting && !form.typists().contains(reader));
    }

    static String differing(PaperForm form) {
        return String.join("、", labels(form.differing()));
    }

    private static List<String> labels(List<String> numbers) {
        return Arrays.stream(Item.values())
                .filter(item -> numbers.contains(item.number()))
                .map(ItemField::label)
                .toList();
    }

    private static String tag(PaperState state) {
        return switch (state) {
            case TYPING -> "wait";
            case TO_CHECK -> "caution";
            case DIFFERS -> "bad";
            case READY -> "ok";
        };
    }
}
