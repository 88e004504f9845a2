package dev.todoke.provision;

import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.council.Conflict;
import dev.todoke.provision.council.Deliberation;
import dev.todoke.provision.council.Meeting;
import dev.todoke.provision.council.Member;
import dev.todoke.provision.council.MemberAnswer;
import dev.todoke.provision.review.CouncilPoint;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/// Rules of agenda, conflicts and opinions (議題・利益相反・意見).
record CouncilRules(Application application, Actor who, Instant when, List<Event> events, List<Reason> reasons) {

    void apply(CouncilCommand command) {
        switch (command) {
            case CouncilCommand.PutOnAgenda(var meeting, var paper) -> put(meeting, paper);
            case CouncilCommand.TakeOffAgenda(var meeting, var why) -> takeOff(meeting, why);
            case CouncilCommand.AnswerAsMember(var meeting, var member, var answer) -> {
                if (!member.account().equals(who.account())) {
                    reasons.add(Reason.of("G23", "委員は自分の意見だけを書けます。"));
                }
                answer(meeting, member, answer);
            }
            case CouncilCommand.RecordPaperAnswer(var meeting, var member, var answer) -> {
                if (!member.answersOnPaper()) {
                    reasons.add(Reason.of("G24", "この委員は自分で回答を書きます。代わりに書けるのは、書面で回答する委員だけです。"));
                }
                answer(meeting, member, answer);
            }
            case CouncilCommand.RuleOutConflict(var member, var why) -> ruleOut(member, why);
            case CouncilCommand.IssueLetter(var form, var edition, var sha256) -> issue(form, edition, sha256);
            case CouncilCommand.RecordMeetingResult result ->
                new MeetingResultRules(application, today(), events, reasons).record(result);
        }
    }

    private void put(Meeting meeting, int paper) {
        if (Deliberation.meetingOf(application).isPresent()) {
            reasons.add(Reason.of("G16", "この申出はもう会議の議題になっています。"));
        }
        if (!meeting.isPlanned() && !meeting.isAnnounced()) {
            reasons.add(Reason.of("G17", "開催した会議と取りやめた会議の議題には加えられません。"));
        }
        if (today().isAfter(meeting.papersClose())) {
            reasons.add(Reason.of("G18", "資料の締切(%s)を過ぎました。次の会議の議題にしてください。", meeting.papersClose()));
        }
        if (reasons.isEmpty()) {
            events.add(new CouncilEvent.AgendaSet(meeting.id(), meeting.name(), meeting.heldOn(), paper));
        }
    }

    private void takeOff(Meeting meeting, String why) {
        if (!onAgenda(meeting)) {
            reasons.add(Reason.of("G19", "この申出はこの会議の議題になっていません。"));
        }
        if (why.isBlank()) {
            reasons.add(Reason.of("G20", "議題から外す理由を書いてください。"));
        }
        if (reasons.isEmpty()) {
            events.add(new CouncilEvent.AgendaDropped(meeting.id(), why.strip()));
        }
    }

    private boolean onAgenda(Meeting meeting) {
        return Deliberation.of(application, meeting.id()).onAgenda();
    }

    private void answer(Meeting meeting, Member member, MemberAnswer answer) {
        if (!onAgenda(meeting)) {
            reasons.add(Reason.of("G19", "この申出はこの会議の議題になっていません。"));
        }
        if (!member.inOffice(meeting.heldOn())) {
            reasons.add(Reason.of("G25", "会議の日(%s)は委員の任期の外です。", meeting.heldOn()));
        }
        switch (answer) {
            case MemberAnswer.OwnConflict(var why) -> conflict(member, why);
            case MemberAnswer.Abstention(var why) -> {
                mayAnswer(meeting, member);
                if (reasons.isEmpty()) {
                    events.add(new CouncilEvent.OpinionAbstained(member.id(), meeting.id(), why.strip()));
                }
            }
            case MemberAnswer.Opinion opinion -> opinion(meeting, member, opinion);
        }
    }

    private void conflict(Member member, String why) {
        if (why.isBlank()) {
            reasons.add(Reason.at("G26", "conflict", "申出との関係を書いてください。"));
        }
        if (reasons.isEmpty()) {
            events.add(new CouncilEvent.ConflictDeclared(member.id(), why.strip()));
        }
    }

    private void mayAnswer(Meeting meeting, Member member) {
        if (!member.hasPledged()) {
            reasons.add(Reason.of("G27", "秘密保持の誓約が記録されていません。誓約書を出してから回答してください。"));
        }
        if (Deliberation.of(application, meeting.id())
                .conflictOf(member, application)
                .isPresent()) {
            reasons.add(Reason.of("G28", "利益相反のため、この申出に回答できません。"));
        }
        if (!meeting.openToMembers()) {
            reasons.add(Reason.of("G29", "この会議の資料はまだ配付されていません。"));
        }
        if (meeting.inWriting() && today().isAfter(meeting.heldOn())) {
            reasons.add(Reason.of("G30", "回答の期日(%s)を過ぎました。", meeting.heldOn()));
        }
    }

    private void opinion(Meeting meeting, Member member, MemberAnswer.Opinion opinion) {
        mayAnswer(meeting, member);
        for (CouncilPoint point : CouncilPoint.all()) {
            long given = opinion.points().stream()
                    .filter(one -> one.point().equals(point.point()))
                    .count();
            if (given != 1) {
                reasons.add(Reason.at(
                        "V13", "point-" + point.point(), "観点%s(%s)の意見を1つ選んでください。", point.point(), point.questionJa()));
            }
        }
        opinion.points().stream()
                .filter(one -> one.opinion().needsWords() && one.note().isBlank())
                .forEach(one -> reasons.add(Reason.at(
                        "G31",
                        "point-" + one.point(),
                        "観点%sの「%s」について、備考に理由を書いてください。",
                        one.point(),
                        one.opinion().ja())));
        if (reasons.isEmpty()) {
            events.add(new CouncilEvent.OpinionGiven(
                    member.id(),
                    meeting.id(),
                    CouncilPoint.edition(),
                    opinion.points(),
                    opinion.note().strip()));
        }
    }

    private void ruleOut(Member member, String why) {
        var found = new Deliberation("", false, 0, List.of(), List.of(), new TreeSet<>(), List.of())
                .conflictOf(member, application);
        if (found.filter(conflict -> conflict.ground() == Conflict.Ground.NAME).isEmpty()) {
            reasons.add(Reason.of("G32", "打ち消せるのは、同じ氏名で見つかった利益相反だけです。"));
        }
        if (why.isBlank()) {
            reasons.add(Reason.of("G33", "別の人と分かった根拠を書いてください。"));
        }
        if (reasons.isEmpty()) {
            events.add(new CouncilEvent.ConflictRuledOut(member.id(), why.strip()));
        }
    }

    /// Each letter goes out once; a letter about defects once for each version.
    private void issue(String form, String edition, String sha256) {
        boolean before = application.history().stream()
                .map(RecordedEvent::event)
                .anyMatch(event -> event instanceof CouncilEvent.LetterIssued issued
                        && issued.form().equals(form)
                        && issued.sha256().equals(sha256));
        if (before) {
            reasons.add(Reason.of("G39", "この通知はもう送ったと記録されています。"));
            return;
        }
        events.add(new CouncilEvent.LetterIssued(form, edition, sha256, today()));
    }

    private LocalDate today() {
        return OfficeDay.of(when);
    }
}
