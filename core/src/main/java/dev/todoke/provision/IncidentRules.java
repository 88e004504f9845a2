package dev.todoke.provision;

import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.control.IncidentReport;
import dev.todoke.provision.control.Sanction;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/// Rules of incidents, audits and sanctions (事故・監査・提供の制限).
record IncidentRules(Application application, Actor who, Instant when, List<Event> events, List<Reason> reasons) {

    void report(IncidentReport report) {
        if (report.foundAt().equals(LocalDateTime.MIN)
                || OfficeDay.of(when).isBefore(report.foundAt().toLocalDate())) {
            reasons.add(Reason.at("Z30", "found-at", "見つけた日時を、今までの日時で書いてください。"));
        }
        if (report.scope().isBlank()) {
            reasons.add(Reason.at("Z31", "scope", "影響の範囲を、分かっているだけ書いてください。"));
        }
        if (report.firstMeasures().isBlank()) {
            reasons.add(Reason.at("Z32", "first-measures", "最初にした対応を書いてください。"));
        }
        if (reasons.isEmpty()) {
            events.add(
                    new ControlEvent.IncidentReported(Incident.of(application).size() + 1, report));
        }
    }

    /// Four eyes: the one who reported does not end the freeze.
    void review(ControlCommand.ReviewIncident review) {
        var open = Incident.of(application).stream()
                .filter(incident -> incident.number() == review.number() && !incident.reviewed())
                .toList();
        if (open.isEmpty()) {
            reasons.add(Reason.of("Z33", "事故報告%sは、ないか、もう確認してあります。", review.number()));
        }
        if (open.stream().anyMatch(incident -> incident.by().equals(who.account()))) {
            reasons.add(Reason.of("Z34", "報告した人は確認できません。別の人が確認してください。"));
        }
        if (review.words().isBlank()) {
            reasons.add(Reason.at("Z35", "words", "確認したことと、抽出・提供を再開してよい理由を書いてください。"));
        }
        if (reasons.isEmpty()) {
            events.add(new ControlEvent.IncidentReviewed(
                    review.number(), review.words().strip()));
        }
    }

    void close(ControlCommand.CloseIncident close) {
        boolean ready = Incident.of(application).stream()
                .anyMatch(incident -> incident.number() == close.number() && incident.reviewed() && !incident.closed());
        if (!ready) {
            reasons.add(Reason.of("Z36", "事故報告%sは、確認する前か、もう終えてあります。", close.number()));
        }
        if (close.cause().isBlank() || close.measures().isBlank()) {
            reasons.add(Reason.at("Z37", "measures", "原因と再発防止の措置を書いてください。"));
        }
        if (reasons.isEmpty()) {
            events.add(new ControlEvent.IncidentClosed(
                    close.number(), close.cause().strip(), close.measures().strip()));
        }
    }

    void openAudit(ControlCommand.OpenAudit open) {
        if (open.scope().isBlank() || open.why().isBlank()) {
            reasons.add(Reason.at("Z40", "scope", "監査の範囲と理由を書いてください。"));
        }
        ControlDay.missing(open.plannedOn(), "planned-on", reasons);
        if (reasons.isEmpty()) {
            events.add(new ControlEvent.AuditOpened(
                    Audit.of(application).size() + 1,
                    open.scope().strip(),
                    open.why().strip(),
                    open.plannedOn()));
        }
    }

    void visit(ControlCommand.RecordVisit visit) {
        inState(visit.number(), Audit.State.OPENED);
        if (!ControlDay.missing(visit.visitedOn(), "visited-on", reasons)
                && visit.visitedOn().isAfter(OfficeDay.of(when))) {
            reasons.add(Reason.at("Z42", "visited-on", "訪ねた日(%s)が今日より後です。", visit.visitedOn()));
        }
        if (reasons.isEmpty()) {
            events.add(new ControlEvent.AuditVisited(visit.number(), visit.visitedOn(), List.copyOf(visit.findings())));
        }
    }

    void answerAudit(ControlCommand.AnswerAudit answer) {
        inState(answer.number(), Audit.State.VISITED);
        long findings = Audit.of(application).stream()
                .filter(audit -> audit.number() == answer.number())
                .mapToLong(audit -> audit.findings().size())
                .sum();
        if (answer.answers().size() != findings || answer.answers().stream().anyMatch(String::isBlank)) {
            reasons.add(Reason.at("Z43", "answers", "%s件の指摘それぞれに答えてください。", findings));
        }
        if (reasons.isEmpty()) {
            events.add(new ControlEvent.AuditAnswered(answer.number(), List.copyOf(answer.answers())));
        }
    }

    /// With findings nothing is closed before they are answered.
    void closeAudit(ControlCommand.CloseAudit close) {
        var audit = Audit.of(application).stream()
                .filter(known -> known.number() == close.number())
                .findFirst();
        boolean ready = audit.filter(known -> known.state() == Audit.State.ANSWERED
                        || known.state() == Audit.State.VISITED && !known.waitsForAnswer())
                .isPresent();
        if (!ready) {
            reasons.add(Reason.of("Z44", "監査%sは、結果の記録か指摘への答えを待っているか、もう終えてあります。", close.number()));
        }
        if (close.words().isBlank()) {
            reasons.add(Reason.at("Z45", "words", "監査の結論を書いてください。"));
        }
        if (reasons.isEmpty()) {
            events.add(
                    new ControlEvent.AuditClosed(close.number(), close.words().strip()));
        }
    }

    private void inState(int number, Audit.State state) {
        boolean known =
                Audit.of(application).stream().anyMatch(audit -> audit.number() == number && audit.state() == state);
        if (!known) {
            reasons.add(Reason.of("Z41", "監査%sでは、いまこの記録はできません。", number));
        }
    }

    void impose(Sanction sanction) {
        if (sanction.name().isBlank() || sanction.reason().isBlank()) {
            reasons.add(Reason.at("Z46", "name", "制限する者の名と理由を書いてください。"));
        }
        boolean dated = !ControlDay.missing(sanction.from(), "from", reasons)
                && !ControlDay.missing(sanction.until(), "until", reasons);
        if (dated && sanction.until().isBefore(sanction.from())) {
            reasons.add(Reason.at("Z47", "until", "制限の終わり(%s)が始まり(%s)より前です。", sanction.until(), sanction.from()));
        }
        if (reasons.isEmpty()) {
            events.add(
                    new ControlEvent.SanctionImposed(Sanctions.of(application).size() + 1, sanction));
        }
    }

    void lift(ControlCommand.LiftSanction lift) {
        boolean stands =
                Sanctions.of(application).stream().anyMatch(entry -> entry.number() == lift.number() && entry.stands());
        if (!stands) {
            reasons.add(Reason.of("Z48", "制限%sは、ないか、もう解いてあります。", lift.number()));
        }
        if (lift.why().isBlank()) {
            reasons.add(Reason.at("Z49", "why", "制限を解く理由を書いてください。"));
        }
        if (reasons.isEmpty()) {
            events.add(new ControlEvent.SanctionLifted(lift.number(), lift.why().strip()));
        }
    }
}
