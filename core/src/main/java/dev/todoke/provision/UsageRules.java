package dev.todoke.provision;

import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.usage.DisposedMedium;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// Rules from the receipt to the end (受け取り・利用・廃棄・報告).
record UsageRules(Application application, Instant when, List<Event> events, List<Reason> reasons) {

    void receipt(String sha256) {
        if (ListState.parts(application).isPresent()) {
            reasons.add(Reason.of("D04", "この提供は識別情報とがん情報の2つのファイルです。両方を扱ってください。"));
            return;
        }
        receiptOfData(sha256);
    }

    void receiptOfData(String sha256) {
        if (!FileRules.packed(application).sha256().equals(sha256.strip().toLowerCase(Locale.ROOT))) {
            reasons.add(Reason.of("U01", "照合値が提供したファイルと一致しません。受け取ったファイルを確かめて、窓口に連絡してください。"));
            return;
        }
        if (!reasons.isEmpty()) {
            return;
        }
        var period = application
                .last(ReviewEvent.ApplicationAccepted.class)
                .orElseThrow()
                .approval()
                .period();
        events.add(new UseEvent.ReceiptConfirmed(FileRules.packed(application).sha256()));
        events.add(new UseEvent.UseBegan(period.begins(OfficeDay.of(when)), period.end()));
    }

    void stop(String reason) {
        if (reason.isBlank()) {
            reasons.add(Reason.of("U02", "提供を停止する理由を書いてください。"));
            return;
        }
        events.add(new UseEvent.ProvisionStopped(reason.strip()));
    }

    void disposal(List<DisposedMedium> media) {
        if (media.isEmpty()) {
            reasons.add(Reason.of("U03", "廃棄した媒体と写しを1つ以上書いてください。"));
        }
        for (DisposedMedium medium : media) {
            if (medium.medium().isBlank() || medium.method().isBlank()) {
                reasons.add(Reason.of("U04", "廃棄した媒体ごとに、媒体と方法を書いてください。"));
            }
            if (medium.on().isAfter(OfficeDay.of(when))) {
                reasons.add(Reason.of("U05", "廃棄した日(%s)が今日より後です。", medium.on()));
            }
        }
        if (reasons.isEmpty()) {
            events.add(new UseEvent.DisposalFiled(List.copyOf(media)));
        }
    }

    /// Who used the data for hospital cancer registration (院内がん登録) alone owes no report: with the disposal
    /// it ends.
    void acceptDisposal() {
        events.add(new UseEvent.DisposalAccepted());
        if (!application.document().orElseThrow().researchUse()) {
            events.add(new UseEvent.CaseClosed());
        }
    }

    void report(String publications) {
        if (publications.isBlank()) {
            reasons.add(Reason.of("U06", "公表したもの、又は公表しなかった理由を書いてください。"));
            return;
        }
        events.add(new UseEvent.FinalReportFiled(publications.strip()));
    }

    void acceptReport() {
        if (application.last(UseEvent.FinalReportFiled.class).isEmpty()) {
            reasons.add(Reason.of("U07", "実績報告がまだ出されていません。"));
            return;
        }
        events.add(new UseEvent.CaseClosed());
    }
}
