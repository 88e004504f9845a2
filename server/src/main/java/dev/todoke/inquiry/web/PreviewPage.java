package dev.todoke.inquiry.web;

import dev.todoke.inquiry.Proposal;
import dev.todoke.intake.ItemField;
import dev.todoke.linkage.Consequences;
import dev.todoke.notification.Item;
import dev.todoke.notification.NotificationVersion;
import dev.todoke.web.PageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A correction or withdrawal just before the act, with what it changes (訂正・取下げの確認).
///
/// @param hidden values that the confirming form carries, by name of the field
record PreviewPage(
        String notification,
        int seen,
        String action,
        String back,
        List<ProposalView.Line> lines,
        Map<String, String> hidden,
        String reason,
        ConsequencesView consequences) {

    PreviewPage {
        lines = List.copyOf(lines);
        hidden = new TreeMap<>(hidden);
    }

    static PreviewPage ofCorrection(
            NotificationVersion newest,
            Map<Item, String> values,
            String reason,
            Consequences consequences,
            PageWords words) {
        var lines = new ArrayList<ProposalView.Line>();
        var hidden = new TreeMap<String, String>();
        new TreeMap<>(newest.differing(values)).forEach((item, after) -> {
            var change = new Proposal.Change(newest.value(item), after);
            lines.add(new ProposalView.Line(
                    ItemField.label(item),
                    ItemField.meaning(item, change.before(), words.locale()),
                    ItemField.meaning(item, change.after(), words.locale())));
            hidden.put(ItemField.name(item), after);
        });
        String base = NotificationController.PATH + newest.notification();
        return new PreviewPage(
                newest.notification(),
                newest.version(),
                base + "/correct",
                base + "/correct",
                lines,
                hidden,
                reason,
                ConsequencesView.of(consequences, words));
    }

    static PreviewPage ofWithdrawal(
            NotificationVersion newest, String reason, Consequences consequences, PageWords words) {
        String base = NotificationController.PATH + newest.notification();
        return new PreviewPage(
                newest.notification(),
                newest.version(),
                base + "/withdraw",
                base,
                List.of(),
                Map.of(),
                reason,
                ConsequencesView.of(consequences, words));
    }
}
