package dev.todoke.inquiry.web;

import dev.todoke.inquiry.Proposal;
import dev.todoke.intake.ItemField;
import dev.todoke.intake.Printed;
import dev.todoke.web.PageWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A proposed correction or withdrawal on a page (訂正・取下げの提案).
record ProposalView(
        long id,
        String notification,
        int version,
        String origin,
        String query,
        boolean withdrawal,
        List<Line> lines,
        String reason,
        String at,
        String by,
        boolean waiting,
        String state,
        String stateTag,
        String settledNote) {

    ProposalView {
        lines = List.copyOf(lines);
    }

    /// One value.
    record Line(String label, String before, String after) {}

    static ProposalView of(Proposal proposal, UnaryOperator<String> names, PageWords words) {
        var lines = new ArrayList<Line>();
        proposal.values()
                .forEach((item, change) -> lines.add(new Line(
                        ItemField.label(item),
                        ItemField.meaning(item, change.before(), words.locale()),
                        ItemField.meaning(item, change.after(), words.locale()))));
        return new ProposalView(
                proposal.id(),
                proposal.notification(),
                proposal.version(),
                words.say("inquiry.origin." + proposal.origin().name()),
                proposal.query(),
                proposal.withdrawal(),
                lines,
                proposal.reason(),
                Printed.time(proposal.proposedAt()),
                names.apply(proposal.proposedBy()),
                proposal.isWaiting(),
                state(proposal, words),
                tag(proposal),
                proposal.settlement() instanceof Proposal.Settlement.Refused refused ? refused.reason() : "");
    }

    private static String state(Proposal proposal, PageWords words) {
        return switch (proposal.settlement()) {
            case Proposal.Settlement.Waiting _ -> words.say("inquiry.proposal.waiting");
            case Proposal.Settlement.TakenOver taken ->
                proposal.withdrawal()
                        ? words.say("inquiry.proposal.withdrawn")
                        : words.say("inquiry.proposal.taken", Integer.toString(taken.version()));
            case Proposal.Settlement.Refused _ -> words.say("inquiry.proposal.refused");
        };
    }

    private static String tag(Proposal proposal) {
        return switch (proposal.settlement()) {
            case Proposal.Settlement.Waiting _ -> "wait";
            case Proposal.Settlement.TakenOver _ -> "ok";
            case Proposal.Settlement.Refused _ -> "plain";
        };
    }
}
