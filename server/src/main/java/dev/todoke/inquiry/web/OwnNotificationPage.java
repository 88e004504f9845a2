package dev.todoke.inquiry.web;

import dev.todoke.fate.Fate;
import dev.todoke.inquiry.Proposal;
import dev.todoke.inquiry.desk.HospitalDesk;
import dev.todoke.intake.Printed;
import dev.todoke.web.PageWords;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One notification as its hospital sees it (届出1件の履歴の内容).
///
/// @param fate what became of it, in one sentence
/// @param mayAsk whether a correction or withdrawal can be asked for
record OwnNotificationPage(
        String notification,
        int version,
        boolean withdrawn,
        String withdrawal,
        String fate,
        VersionsTable versions,
        List<QueryLine> queries,
        List<ProposalView> proposals,
        boolean mayAsk,
        String reason) {

    OwnNotificationPage {
        queries = List.copyOf(queries);
        proposals = List.copyOf(proposals);
    }

    static OwnNotificationPage of(
            HospitalDesk.OpenedNotification opened,
            Optional<Fate> fate,
            LocalDate today,
            int daysForRegistry,
            String reason,
            PageWords words) {
        boolean withdrawn = opened.withdrawn().isPresent();
        return new OwnNotificationPage(
                opened.newest().notification(),
                opened.newest().version(),
                withdrawn,
                opened.withdrawn()
                        .map(w -> words.say("inquiry.own.withdrawn", Printed.time(w.at()), w.reason()))
                        .orElse(""),
                fate.map(f -> sentence(f, words)).orElse(words.say("fate.sentence.ACCEPTED")),
                VersionsTable.of(opened.versions(), _ -> "", words.locale()),
                opened.queries().stream()
                        .map(q -> QueryLine.of(q, today, daysForRegistry, _ -> "", words))
                        .toList(),
                opened.proposals().stream()
                        .map(p -> ProposalView.of(p, _ -> "", words))
                        .toList(),
                !withdrawn
                        && opened.proposals().stream().noneMatch(p -> p.withdrawal() && p.isWaiting())
                        && opened.proposals().stream().noneMatch(OwnNotificationPage::isOwnCorrection),
                reason);
    }

    private static boolean isOwnCorrection(Proposal proposal) {
        return proposal.isWaiting() && proposal.origin() == Proposal.Origin.HOSPITAL;
    }

    private static String sentence(Fate fate, PageWords words) {
        return words.say(
                "fate.sentence." + fate.stage().name(),
                Integer.toString(fate.year()),
                Integer.toString(fate.closing()));
    }
}
