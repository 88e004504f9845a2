package dev.todoke.provision;

import dev.todoke.provision.application.OfficeDay;
import dev.todoke.provision.application.Reason;
import dev.todoke.provision.fee.FeeAccount;
import dev.todoke.provision.fee.FeeLine;
import dev.todoke.provision.fee.WorkEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/// Rules of hours, invoice and payment (作業時間・請求・納付).
record FeeRules(Application application, Instant when, List<Event> events, List<Reason> reasons) {

    private static final int MOST_HOURS = 999;

    void apply(FeeCommand command) {
        switch (command) {
            case FeeCommand.RecordWork(var entry) -> work(entry);
            case FeeCommand.InvoiceFee invoice -> invoice(invoice);
            case FeeCommand.RecordPayment(var amount, var on, var evidence) -> paid(amount, on, evidence);
        }
    }

    private void work(WorkEntry entry) {
        if (entry.startedHours() < 1 || entry.startedHours() > MOST_HOURS) {
            reasons.add(Reason.at("H01", "hours", "時間を1から%sまでの数字で書いてください。1時間未満は1時間です。", MOST_HOURS));
        }
        if (entry.who().isBlank()) {
            reasons.add(Reason.at("H02", "who", "作業した人を書いてください。"));
        }
        if (entry.on().isAfter(today()) || entry.on().equals(LocalDate.MIN)) {
            reasons.add(Reason.at("H03", "on", "作業した日を、今日までの日付で書いてください。"));
        }
        if (reasons.isEmpty()) {
            events.add(new FeeEvent.WorkRecorded(entry));
        }
    }

    private void invoice(FeeCommand.InvoiceFee invoice) {
        int hours = invoice.lines().stream().mapToInt(FeeLine::hours).sum();
        if (invoice.yenPerHour() == 0) {
            reasons.add(Reason.of("H04", "この根拠条項の手数料は無料です。請求はできません。"));
        }
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

    private void paid(long amount, LocalDate on, String evidence) {
        var account = FeeAccount.of(application);
        if (account.due() == 0) {
            reasons.add(Reason.of("H07", "納めてもらう手数料はありません。"));
        }
        if (amount < 1 || amount > account.due()) {
            reasons.add(Reason.at("H08", "amount", "金額を1円から%s円までの数字で書いてください。", account.due()));
        }
        if (on.isAfter(today()) || on.equals(LocalDate.MIN)) {
            reasons.add(Reason.at("H09", "paid-on", "納められた日を、今日までの日付で書いてください。"));
        }
        if (reasons.isEmpty()) {
            events.add(new FeeEvent.FeePaid(amount, on, evidence.strip()));
        }
    }

    /// Whether an invoice was made that is not fully paid yet.
    static boolean open(Application application) {
        return FeeAccount.of(application).due() > 0;
    }

    private LocalDate today() {
        return OfficeDay.of(when);
    }
}
