package dev.todoke.provision;

import dev.todoke.closing.ClosingSummary;
import dev.todoke.provision.application.KindOfData;
import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.ProvisionNumber;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.delivery.PackageRecord;
import dev.todoke.provision.delivery.Way;
import dev.todoke.provision.extraction.ExtractionRecord;
import dev.todoke.provision.extraction.ExtractionSpec;
import dev.todoke.provision.fee.FeeAccount;
import dev.todoke.provision.repair.Axis;
import dev.todoke.provision.repair.Ladders;
import dev.todoke.provision.repair.Repair;
import dev.todoke.provision.review.Approval;
import dev.todoke.provision.review.Protection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/// Rules from the terms to the handing over (誓約・手数料・抽出・点検・提供).
record FileRules(Application application, Actor who, Instant when, List<Event> events, List<Reason> reasons) {

    void term(ReviewCommand.FileTerm command) {
        var term = command.term();
        var filed = filed();
        if (filed.contains(term)) {
            reasons.add(Reason.of("F01", "「%s」はもう記録されています。", term.ja()));
        }
        if (term == Term.FEE) {
            reasons.addAll(FeeRules.objections(application, command.fee()));
        }
        if (command.evidence().isBlank()) {
            reasons.add(Reason.of("F02", "「%s」を確認した内容を書いてください。", term.ja()));
        }
        if (!reasons.isEmpty()) {
            return;
        }
        var account = FeeAccount.of(application);
        if (term == Term.FEE && account.invoices().isEmpty() && !account.exempted()) {
            events.add(new FeeEvent.FeeFoundFree(OfficeDay.of(when)));
        }
        events.add(new ReviewEvent.TermFiled(term, command.evidence().strip()));
        filed.add(term);
        if (filed.containsAll(EnumSet.allOf(Term.class))) {
            events.add(new ReviewEvent.TermsCompleted());
        }
    }

    private EnumSet<Term> filed() {
        var filed = EnumSet.noneOf(Term.class);
        for (RecordedEvent recorded : application.history()) {
            if (recorded.event() instanceof ReviewEvent.TermFiled(var term, var _)) {
                filed.add(term);
            }
        }
        return filed;
    }

    /// The steps may only lower detail further: the ladders are fixed, and the decision bounds k and rows.
    void choose(Repair repair) {
        var approval = approval();
        if (approval.kind() != KindOfData.ANONYMISED) {
            reasons.add(Reason.of("F11", "追加の手順を選べるのは、匿名化した情報だけです。"));
        }
        if (!repair.isNone()) {
            reasons.addAll(against(repair, approval.protection()));
        }
        if (reasons.isEmpty()) {
            events.add(new FileEvent.RepairChosen(repair));
        }
    }

    private static List<Reason> against(Repair repair, Protection asked) {
        var against = new ArrayList<Reason>();
        var ladders = Ladders.shipped();
        boolean known = repair.edition().equals(ladders.edition())
                && repair.counted().containsAll(Axis.ALWAYS)
                && repair.steps().stream().allMatch(step -> step.level() <= ladders.height(step.axis()));
        if (!known) {
            against.add(Reason.of("F12", "手順の表にない手順です。手順を選び直してください。"));
        }
        if (repair.k() < Math.max(2, asked.k()) || repair.k() > Protection.LARGEST) {
            against.add(Reason.at(
                    "F13", "k", "同じ組み合わせの最小の件数(k)は%sから%sまでの数で選んでください。", Math.max(2, asked.k()), Protection.LARGEST));
        }
        if (repair.rows() && !asked.rowsMayGo()) {
            against.add(Reason.of("F14", "応諾の内容では、行を除けません。"));
        }
        return against;
    }

    private void reachesTheDecision(ExtractionRecord record) {
        int k = approval().protection().k();
        if (record.rowsOut() > 0 && record.risk().kMin() < k) {
            reasons.add(Reason.of(
                    "F15",
                    "同じ組み合わせの行が最小で%s件です。応諾の内容は%s件以上です。追加の手順を選んでください。",
                    record.risk().kMin(),
                    k));
        }
    }

    /// The record must be what the decision leads to: same number, closings, range, columns and recipe.
    void built(ExtractionRecord record, List<ClosingSummary> closings) {
        switch (ExtractionSpec.derive(approval(), provision(), closings, OfficeDay.of(when), application.repair())) {
            case ExtractionSpec.Derivation.NotReady(var open) -> reasons.addAll(open);
            case ExtractionSpec.Derivation.Ready(var spec) -> {
                if (!spec.describes(record)) {
                    reasons.add(Reason.of("F03", "抽出したファイルの条件が応諾の内容と違います。抽出し直してください。"));
                }
            }
        }
        reachesTheDecision(record);
        if (new ListState(application).list().isPresent()) {
            reasons.add(Reason.of("F10", "名簿が出されています。名簿の人だけを抽出してください。"));
        }
        if (reasons.isEmpty()) {
            events.add(new FileEvent.FileBuilt(record));
        }
    }

    /// Four eyes: the one who extracted does not verify. The file is made a second time and must be the same.
    void accept(FileCommand.AcceptFile accept) {
        onePart();
        notTheExtractor();
        sameBytes(accept.rebuiltSha256());
        if (reasons.isEmpty()) {
            events.add(new FileEvent.FileVerified(accept.note().strip()));
            events.add(new FileEvent.PackageMade(accept.packed()));
        }
    }

    void reject(String why) {
        notTheExtractor();
        if (why.isBlank()) {
            reasons.add(Reason.of("F05", "差し戻す理由を書いてください。"));
        }
        if (reasons.isEmpty()) {
            events.add(new FileEvent.FileRejected(why.strip()));
        }
    }

    void packAgain(FileCommand.PackAgain again) {
        onePart();
        notTheExtractor();
        sameBytes(again.rebuiltSha256());
        if (reasons.isEmpty()) {
            events.add(new FileEvent.PackageMade(again.packed()));
        }
    }

    void handOver(Way way, String medium) {
        if (way == Way.DOWNLOAD && approval().kind() != KindOfData.ANONYMISED) {
            reasons.add(Reason.of("F07", "匿名化していない情報は画面から渡せません。媒体で提供してください。"));
        }
        var register = new MediaRegister(application);
        if (way == Way.MEDIUM
                && register.parts().size() > 1
                && !register.written().containsAll(register.parts())) {
            reasons.add(Reason.of("M10", "識別情報とがん情報を、それぞれ別の媒体に登録してから提供してください。"));
        }
        if (way == Way.MEDIUM && medium.isBlank()) {
            reasons.add(Reason.of("F08", "媒体の番号と渡し方を書いてください。"));
        }
        if (OfficeDay.of(when).isAfter(approval().period().end())) {
            reasons.add(Reason.of(
                    "F09", "利用期間は%sに終わりました。提供できません。", approval().period().end()));
        }
        if (reasons.isEmpty()) {
            events.add(new FileEvent.HandedOver(way, medium.strip()));
        }
    }

    private void onePart() {
        if (ListState.parts(application).isPresent()) {
            reasons.add(Reason.of("D04", "この提供は識別情報とがん情報の2つのファイルです。両方を扱ってください。"));
        }
    }

    void notTheExtractor() {
        String extractor = application
                .lastRecorded(FileEvent.FileBuilt.class)
                .map(RecordedEvent::account)
                .orElseThrow();
        if (extractor.equals(who.account())) {
            reasons.add(Reason.of("F04", "抽出した人は点検できません。別の抽出点検者が点検してください。"));
        }
    }

    void sameBytes(String rebuiltSha256) {
        var built = application.last(FileEvent.FileBuilt.class).orElseThrow().record();
        if (!built.dataSha256().equals(rebuiltSha256)) {
            reasons.add(Reason.of("F06", "作り直したファイルが抽出の記録と一致しません。差し戻して抽出し直してください。"));
        }
    }

    private Approval approval() {
        return application.approval().orElseThrow();
    }

    private ProvisionNumber provision() {
        return application
                .last(ReviewEvent.ProvisionNumbered.class)
                .orElseThrow()
                .number();
    }

    /// The package as last made.
    static PackageRecord packed(Application application) {
        return application.last(FileEvent.PackageMade.class).orElseThrow().packed();
    }
}
