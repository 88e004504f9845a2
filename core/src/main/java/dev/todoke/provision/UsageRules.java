package dev.todoke.provision;

import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.fee.FeeAccount;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// Rules of receipt, stop and closing (受け取り・停止・完了).
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
        var period = application.approval().orElseThrow().period();
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

    void acceptReport() {
        if (application.last(UseEvent.FinalReportFiled.class).isEmpty()) {
            reasons.add(Reason.of("U07", "実績報告がまだ出されていません。"));
            return;
        }
        var fee = FeeAccount.of(application);
        if (fee.due() + fee.toRefund() > 0) {
            reasons.add(
                    Reason.of("U12", "手数料に、納められていない額(%s円)か返していない額(%s円)があります。先に記録してください。", fee.due(), fee.toRefund()));
            return;
        }
        events.add(new UseEvent.CaseClosed());
    }
}
