package dev.todoke.inquiry.web;

import dev.todoke.inquiry.Proposal;
import dev.todoke.intake.Printed;
import dev.todoke.web.Cell;
import dev.todoke.web.FacilityNames;
import dev.todoke.web.PageWords;
import dev.todoke.web.Pager;
import dev.todoke.web.PlainTable;
import dev.todoke.web.PlainTable.Column;
import java.util.List;
import java.util.function.UnaryOperator;

/// Proposals that wait (訂正・取下げの提案の一覧の内容).
record ProposalsPage(Pager pager, PlainTable table) {

    static ProposalsPage of(
            Pager pager,
            List<Proposal> proposals,
            FacilityNames facilities,
            UnaryOperator<String> names,
            PageWords words) {
        return new ProposalsPage(
                pager,
                new PlainTable(
                        words.say("inquiry.proposals.caption"),
                        List.of(
                                Column.words(words.say("inquiry.notification")),
                                Column.words(words.say("inquiry.facility")),
                                Column.words(words.say("inquiry.proposal.kind")),
                                Column.words(words.say("inquiry.proposal.origin")),
                                Column.words(words.say("inquiry.proposal.at")),
                                Column.words(words.say("inquiry.proposal.by"))),
                        proposals.stream()
                                .map(p -> row(p, facilities, names, words))
                                .toList(),
                        words.say("inquiry.proposals.none")));
    }

    private static List<Cell> row(
            Proposal proposal, FacilityNames facilities, UnaryOperator<String> names, PageWords words) {
        return List.of(
                Cell.link(proposal.notification(), ProposalsController.LIST + "/" + proposal.id()),
                Cell.text(facilities.nameOf(proposal.facility())),
                Cell.text(words.say(proposal.withdrawal() ? "inquiry.kind.withdrawal" : "inquiry.kind.correction")),
                Cell.text(words.say("inquiry.origin." + proposal.origin().name())),
                Cell.text(Printed.time(proposal.proposedAt())),
                Cell.text(names.apply(proposal.proposedBy())));
    }
}
