package dev.todoke.provision;

import dev.todoke.provision.application.Reason;
import dev.todoke.provision.fee.FeeAccount;
import dev.todoke.provision.fee.FeeRule;
import dev.todoke.provision.fee.Supplies;
import java.time.LocalDate;
import java.util.List;

/// Rules of settling a fee by the hours really worked, and of giving back (精算・返還).
record FeeSettling(Application application, LocalDate today, List<Event> events, List<Reason> reasons) {

    void settle(FeeRule rule, String documentNumber, LocalDate due) {
        var account = FeeAccount.of(application);
        if (account.invoices().isEmpty()) {
            reasons.add(Reason.of("H21", "請求していないので、精算するものはありません。"));
            return;
        }
        if (account.settled()) {
            reasons.add(Reason.of("H29", "手数料は精算しています。"));
        }
        if (account.chargedHours() == 0 && application.phase() != Phase.WITHDRAWN) {
            reasons.add(Reason.of("H30", "作業時間が記録されていません。記録してから精算してください。"));
        }
        long difference = difference(account, rule);
        if (difference > 0 && due.isBefore(today)) {
            reasons.add(Reason.at("H06", "settle-due", "納入期限を、請求の日(%s)以後の日付で書いてください。", today));
        }
        if (reasons.isEmpty()) {
            events.add(new FeeEvent.FeeSettled(
                    today,
                    documentNumber.strip(),
                    difference > 0 ? due : today,
                    rate(account),
                    account.chargedHours(),
                    supplies(account, rule),
                    account.invoiced(),
                    difference));
        }
    }

    /// What settling would ask for in addition, or give back when negative, at the rate that was invoiced.
    static long difference(FeeAccount account, FeeRule rule) {
        long actual = (long) account.chargedHours() * rate(account) + supplies(account, rule);
        return rule.settlement().of(actual - account.invoiced());
    }

    private static int rate(FeeAccount account) {
        return account.invoices().getLast().yenPerHour();
    }

    private static long supplies(FeeAccount account, FeeRule rule) {
        return rule.supplies() == Supplies.AT_COST ? account.supplyCosts() : 0;
    }

    void refunded(long amount, LocalDate on, String evidence) {
        var account = FeeAccount.of(application);
        if (amount < 1 || amount > account.toRefund()) {
            reasons.add(Reason.at("H31", "refund", "返した金額を1円から%s円までの数字で書いてください。", account.toRefund()));
        }
        if (on.isAfter(today) || on.equals(LocalDate.MIN)) {
            reasons.add(Reason.at("H32", "refunded-on", "返した日を、今日までの日付で書いてください。"));
        }
        if (evidence.isBlank()) {
            reasons.add(Reason.at("H33", "refund-evidence", "どのように返したか、確かめた書類を書いてください。"));
        }
        if (reasons.isEmpty()) {
            events.add(new FeeEvent.FeeRefunded(amount, on, evidence.strip()));
        }
    }
}
