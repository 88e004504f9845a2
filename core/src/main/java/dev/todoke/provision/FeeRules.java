package dev.todoke.provision;

import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.fee.FeeAccount;
import dev.todoke.provision.fee.FeeLine;
import dev.todoke.provision.fee.FeeRule;
import dev.todoke.provision.fee.SupplyEntry;
import dev.todoke.provision.fee.WorkEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Rules of hours, estimate, invoice and payment (作業時間・見積り・請求・納付). Settling has rules of its own.
record FeeRules(Application application, Instant when, List<Event> events, List<Reason> reasons) {

    private static final int MOST_HOURS = 999;
    private static final int MOST_YEN = 999_999;

    void apply(FeeCommand command) {
        var settling = new FeeSettling(application, OfficeDay.of(when), events, reasons);
        switch (command) {
            case FeeCommand.RecordWork(var entry) -> work(entry);
            case FeeCommand.RecordSupply(var entry) -> supply(entry);
            case FeeCommand.EstimateFee(var rule, var lines) -> estimate(rule, lines);
            case FeeCommand.ExemptFee exempt -> exempt(exempt);
            case FeeCommand.InvoiceFee invoice -> invoice(invoice);
            case FeeCommand.RecordPayment(var amount, var on, var evidence) -> paid(amount, on, evidence);
            case FeeCommand.SettleFee(var rule, var number, var due) -> settling.settle(rule, number, due);
            case FeeCommand.RecordRefund(var amount, var on, var evidence) -> settling.refunded(amount, on, evidence);
        }
    }

    private void work(WorkEntry entry) {
        if (entry.startedHours() < 1 || entry.startedHours() > MOST_HOURS) {
            reasons.add(Reason.at("H01", "hours", "時間を1から%sまでの数字で書いてください。1時間未満は1時間です。", MOST_HOURS));
        }
        ledgerLine(entry.who(), entry.on());
        if (reasons.isEmpty()) {
            events.add(new FeeEvent.WorkRecorded(entry));
        }
    }

    private void supply(SupplyEntry entry) {
        if (entry.count() < 1 || entry.count() > MOST_HOURS) {
            reasons.add(Reason.at("H11", "count", "数を1から%sまでの数字で書いてください。", MOST_HOURS));
        }
        if (entry.yen() < 0 || entry.yen() > MOST_YEN) {
            reasons.add(Reason.at("H12", "yen", "金額を0円から%s円までの数字で書いてください。申出者が現物を送ったときは0です。", MOST_YEN));
        }
        ledgerLine(entry.who(), entry.on());
        if (reasons.isEmpty()) {
            events.add(new FeeEvent.SupplyRecorded(entry));
        }
    }

    private void ledgerLine(String who, LocalDate on) {
        if (who.isBlank()) {
            reasons.add(Reason.at("H02", "who", "作業した人を書いてください。"));
        }
        if (on.isAfter(today()) || on.equals(LocalDate.MIN)) {
            reasons.add(Reason.at("H03", "on", "作業した日を、今日までの日付で書いてください。"));
        }
        if (account().settled()) {
            reasons.add(Reason.of("H13", "手数料の精算は終わっています。精算のあとの作業は記録できません。"));
        }
    }

    private void estimate(FeeRule rule, List<FeeLine> lines) {
        int hours = hours(lines);
        chargeable(rule.yenPerHour());
        if (hours == 0) {
            reasons.add(Reason.of("H05", "見積りの時間を書いてください。"));
        }
        if (reasons.isEmpty()) {
            events.add(new FeeEvent.FeeEstimated(today(), rule.yenPerHour(), lines, (long) hours * rule.yenPerHour()));
        }
    }

    private void exempt(FeeCommand.ExemptFee exempt) {
        if (exempt.rule().isFree()) {
            reasons.add(Reason.of("H14", "この根拠条項の手数料は無料です。免除は要りません。"));
        } else if (!exempt.rule().exemptions().contains(exempt.exemption())) {
            reasons.add(Reason.at(
                    "H15",
                    "exemption",
                    "「%s」による免除は、この窓口の定めにありません。",
                    exempt.exemption().ja()));
        }
        if (exempt.words().isBlank()) {
            reasons.add(Reason.at("H16", "words", "免除する理由と、確かめた書類を書いてください。"));
        }
        if (!account().invoices().isEmpty()) {
            reasons.add(Reason.of("H17", "もう請求しています。免除できるのは請求の前です。"));
        }
        if (account().exempted()) {
            reasons.add(Reason.of("H18", "この申出の手数料は免除しています。"));
        }
        notConfirmed();
        if (reasons.isEmpty()) {
            events.add(
                    new FeeEvent.FeeExempted(exempt.exemption(), exempt.words().strip(), today()));
        }
    }

    private void invoice(FeeCommand.InvoiceFee invoice) {
        int hours = hours(invoice.lines());
        chargeable(invoice.yenPerHour());
        notConfirmed();
        if (hours == 0) {
            reasons.add(Reason.of("H05", "見積りの時間を書いてください。"));
        }
        if (invoice.due().isBefore(invoice.on())) {
            reasons.add(Reason.at("H06", "due", "納入期限を、請求の日(%s)以後の日付で書いてください。", invoice.on()));
        }
        if (reasons.isEmpty()) {
            events.add(new FeeEvent.FeeInvoiced(
                    invoice.documentNumber().strip(),
                    invoice.on(),
                    invoice.due(),
                    invoice.yenPerHour(),
                    invoice.lines(),
                    (long) hours * invoice.yenPerHour()));
        }
    }

    private void chargeable(int yenPerHour) {
        if (yenPerHour == 0) {
            reasons.add(Reason.of("H04", "この根拠条項の手数料は無料です。請求はできません。"));
        }
        if (account().exempted()) {
            reasons.add(Reason.of("H18", "この申出の手数料は免除しています。"));
        }
    }

    private void notConfirmed() {
        boolean confirmed = application.history().stream()
                .anyMatch(recorded ->
                        recorded.event() instanceof ReviewEvent.TermFiled(var term, var _) && term == Term.FEE);
        if (confirmed) {
            reasons.add(Reason.of("H34", "手数料はもう確認済みです。差額は、作業が終わってから精算してください。"));
        }
    }

    private static int hours(List<FeeLine> lines) {
        return lines.stream().mapToInt(FeeLine::hours).sum();
    }

    private void paid(long amount, LocalDate on, String evidence) {
        var account = account();
        if (account.due() == 0) {
            reasons.add(Reason.of("H07", "納めてもらう手数料はありません。"));
        }
        if (amount < 1 || amount > account.due()) {
            reasons.add(Reason.at("H08", "amount", "金額を1円から%s円までの数字で書いてください。", account.due()));
        }
        if (on.isAfter(today()) || on.equals(LocalDate.MIN)) {
            reasons.add(Reason.at("H09", "paid-on", "納められた日を、今日までの日付で書いてください。"));
        }
        if (evidence.isBlank()) {
            reasons.add(Reason.at("H19", "evidence", "どのように納められたか、確かめた書類を書いてください。"));
        }
        if (reasons.isEmpty()) {
            events.add(new FeeEvent.FeePaid(amount, on, evidence.strip()));
        }
    }

    /// Why the term of the fee is not fulfilled yet: paid as invoiced, exempted, or free by the office's rule.
    static List<Reason> objections(Application application, FeeRule rule) {
        var account = FeeAccount.of(application);
        if (account.due() > 0) {
            return List.of(Reason.of("H10", "請求した手数料がまだ納められていません。納付を先に記録してください。"));
        }
        if (account.invoices().isEmpty() && !account.exempted() && !rule.isFree()) {
            return List.of(Reason.of("H20", "手数料を請求していません。請求して、納付を記録してから確認してください。"));
        }
        return List.of();
    }

    private FeeAccount account() {
        return FeeAccount.of(application);
    }

    private LocalDate today() {
        return OfficeDay.of(when);
    }
}
