package dev.todoke.provision;

import dev.todoke.provision.application.ApplicationDocument;
import dev.todoke.provision.application.Article;
import dev.todoke.provision.application.DraftReader;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.council.Deliberation;
import dev.todoke.provision.review.Approval;
import dev.todoke.provision.review.CouncilPoint;
import dev.todoke.provision.review.CouncilResult;
import dev.todoke.provision.review.FormalCheckList;
import dev.todoke.provision.review.LineAnswer;
import dev.todoke.provision.review.Protection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Rules of formal check, council and decision (形式点検・審査・決裁).
record ReviewRules(Application application, Actor who, Instant when, List<Event> events, List<Reason> reasons) {

    void formalCheck(ReviewCommand.RecordFormalCheck check) {
        var open = new DraftReader(check.closedYears(), check.prefecture(), submittedOn())
                .read(application.draft())
                .open();
        reasons.addAll(FormalCheckList.objections(FormalCheckList.compute(application.draft(), open), check.lines()));
        boolean missing = check.lines().stream().anyMatch(line -> line.verdict() == LineAnswer.Verdict.MISSING);
        if (missing && check.letter().isBlank()) {
            reasons.add(Reason.of("V04", "不備があるときは、申出者に伝える補正の内容を書いてください。"));
        }
        if (!reasons.isEmpty()) {
            return;
        }
        events.add(
                missing
                        ? new ReviewEvent.ApplicationReturned(
                                FormalCheckList.edition(),
                                check.lines(),
                                check.letter().strip(),
                                "",
                                "")
                        : new ReviewEvent.FormalCheckRecorded(FormalCheckList.edition(), check.lines()));
    }

    /// Four eyes: the one who checked does not confirm.
    void confirm() {
        if (recordedBy(ReviewEvent.FormalCheckRecorded.class).equals(who.account())) {
            reasons.add(Reason.of("V05", "形式点検を記録した人は確認できません。別の点検者が確認してください。"));
            return;
        }
        events.add(new ReviewEvent.FormalCheckPassed(document().basis().councilHeard()));
    }

    void sendBack(String why) {
        if (why.isBlank()) {
            reasons.add(Reason.of("V06", "差し戻す理由を書いてください。"));
            return;
        }
        events.add(new ReviewEvent.FormalCheckSentBack(why.strip()));
    }

    void council(CouncilResult result) {
        if (Deliberation.meetingOf(application).isPresent()) {
            reasons.add(Reason.of("G38", "この申出は会議の議題になっています。結果は会議の画面で記録してください。"));
        }
        reasons.addAll(result.objections(OfficeDay.of(when)));
        if (result.heldOn().isBefore(submittedOn())) {
            reasons.add(Reason.of("V18", "開催日(%s)が申出年月日(%s)より前です。", result.heldOn(), submittedOn()));
        }
        if (reasons.isEmpty()) {
            events.add(new ReviewEvent.CouncilResultRecorded(CouncilPoint.edition(), result));
        }
    }

    void conditions(List<String> evidence) {
        var conditions = conditions();
        if (evidence.size() != conditions.size() || evidence.stream().anyMatch(String::isBlank)) {
            reasons.add(Reason.of("V19", "%s件の条件それぞれに、満たしたことの根拠を書いてください。", conditions.size()));
            return;
        }
        events.add(new ReviewEvent.ConditionsConfirmed(List.copyOf(evidence)));
    }

    void accept(ReviewCommand.AcceptApplication accept) {
        documentAndDay(accept.documentNumber(), accept.decidedOn());
        boolean disagreed = application
                .last(ReviewEvent.CouncilResultRecorded.class)
                .filter(event -> event.result().outcome() == CouncilResult.Outcome.DISAGREED)
                .isPresent();
        if (disagreed) {
            reasons.add(Reason.of("V22", "審議会が不承認とした申出は応諾できません。"));
        }
        var document = document();
        accept.withheld().stream()
                .filter(item -> !document.items().contains(item))
                .forEach(item -> reasons.add(Reason.of("V23", "項目%sは申出にないので、外せません。", item)));
        var approval = Approval.of(document, accept.withheld(), GrantedPeriod.of(application, accept.decidedOn()))
                .with(accept.protection());
        protection(accept.protection(), document.kind());
        if (approval.items().isEmpty() && document.article() != Article.HOSPITAL) {
            reasons.add(Reason.of("V24", "提供する項目が残りません。"));
        }
        if (approval.period().end().isBefore(accept.decidedOn())) {
            reasons.add(Reason.of(
                    "V25", "利用期間は%sに終わりました。応諾できません。", approval.period().end()));
        }
        if (reasons.isEmpty()) {
            events.add(new ReviewEvent.ApplicationAccepted(
                    accept.documentNumber().strip(), accept.decidedOn(), approval, conditions()));
            events.add(new ReviewEvent.ProvisionNumbered(accept.number()));
        }
    }

    private void protection(Protection asked, KindOfData kind) {
        boolean named = asked.k() != 0 || asked.rowsMayGo();
        if (named && kind != KindOfData.ANONYMISED) {
            reasons.add(Reason.at("V31", "k", "同じ組み合わせの最小の件数(k)を定められるのは、匿名化した情報だけです。"));
        }
        if (named && (asked.k() < 2 || asked.k() > Protection.LARGEST)) {
            reasons.add(Reason.at("V32", "k", "同じ組み合わせの最小の件数(k)は2から%sまでの数で書いてください。", Protection.LARGEST));
        }
    }

    void refuse(ReviewCommand.RefuseApplication refuse) {
        documentAndDay(refuse.documentNumber(), refuse.decidedOn());
        if (document().article() == Article.HOSPITAL) {
            reasons.add(Reason.of("V27", "第20条の請求を断る様式はありません。足りないことを書いて補正を求めてください。"));
        }
        if (refuse.reason().isBlank()) {
            reasons.add(Reason.of("V26", "情報を提供しない理由を書いてください。"));
        }
        if (reasons.isEmpty()) {
            events.add(new ReviewEvent.ApplicationRefused(
                    refuse.documentNumber().strip(),
                    refuse.decidedOn(),
                    refuse.reason().strip()));
        }
    }

    /// Only a hospital's request goes back this late: it has no council and no letter of refusal.
    void returnRequest(RequestCommand.ReturnRequest request) {
        if (document().article() != Article.HOSPITAL) {
            reasons.add(Reason.of("V28", "決裁で補正を求められるのは第20条の請求だけです。"));
        }
        if (request.letter().isBlank()) {
            reasons.add(Reason.of("V04", "不備があるときは、申出者に伝える補正の内容を書いてください。"));
        }
        documentAndDay(request.documentNumber(), request.decidedOn());
        if (reasons.isEmpty()) {
            events.add(new ReviewEvent.ApplicationReturned(
                    FormalCheckList.edition(),
                    List.of(),
                    request.letter().strip(),
                    request.documentNumber().strip(),
                    request.decidedOn().toString()));
        }
    }

    private void documentAndDay(String documentNumber, LocalDate decidedOn) {
        if (documentNumber.isBlank()) {
            reasons.add(Reason.of("V20", "文書番号を書いてください。"));
        }
        if (ControlDay.missing(decidedOn, "decided-on", reasons)) {
            return;
        }
        if (decidedOn.isAfter(OfficeDay.of(when)) || decidedOn.isBefore(submittedOn())) {
            reasons.add(Reason.of("V21", "決裁日(%s)は申出年月日(%s)から今日までの日です。", decidedOn, submittedOn()));
        }
    }

    private List<String> conditions() {
        return application
                .last(ReviewEvent.CouncilResultRecorded.class)
                .map(event -> event.result().conditions())
                .orElse(List.of());
    }

    private LocalDate submittedOn() {
        return application
                .last(WritingEvent.ApplicationSubmitted.class)
                .orElseThrow()
                .on();
    }

    private String recordedBy(Class<? extends Event> kind) {
        return application.lastRecorded(kind).orElseThrow().account();
    }

    private ApplicationDocument document() {
        return application.document().orElseThrow();
    }
}
