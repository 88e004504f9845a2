package dev.todoke.inquiry.web;

import dev.todoke.inquiry.desk.ProposalDesk;
import dev.todoke.web.FacilityNames;
import dev.todoke.web.PageWords;
import java.util.List;
import java.util.function.UnaryOperator;

/// One proposal with what it would change (訂正・取下げの提案の内容).
///
/// @param outdated whether the notification has a newer version than the one that was proposed on
record ProposalPage(
        ProposalView proposal,
        String facility,
        String person,
        int newest,
        boolean outdated,
        List<NotificationPage.FindingLine> findings,
        ConsequencesView consequences) {

    ProposalPage {
        findings = List.copyOf(findings);
    }

    static ProposalPage of(
            ProposalDesk.Opened opened, FacilityNames facilities, UnaryOperator<String> names, PageWords words) {
        var proposal = opened.proposal();
        return new ProposalPage(
                ProposalView.of(proposal, names, words),
                facilities.nameOf(proposal.facility()),
                opened.person().orElse(""),
                opened.newest().version(),
                proposal.isWaiting() && opened.newest().version() != proposal.version(),
                opened.findings().stream()
                        .map(f -> NotificationPage.finding(f, words.locale()))
                        .toList(),
                ConsequencesView.of(opened.consequences(), words));
    }
}
