package dev.todoke.provision.web;

import dev.todoke.kernel.Coded;
import dev.todoke.provision.FeeCommand;
import dev.todoke.provision.fee.Exemption;
import dev.todoke.provision.fee.FeeLine;
import dev.todoke.provision.fee.FeeRule;
import dev.todoke.provision.fee.Supply;
import dev.todoke.provision.fee.SupplyEntry;
import dev.todoke.provision.fee.Work;
import dev.todoke.provision.fee.WorkEntry;
import dev.todoke.web.NoSuchPage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads the forms of the fee page (手数料の画面の入力). What cannot be read becomes a value that the core refuses.
record FeeForms(Map<String, String> sent) {

    private static final int UNREADABLE = -1;

    /// @param today the day of the office
    FeeCommand command(String deed, FeeRule rule, LocalDate today) {
        return switch (deed) {
            case "work" -> new FeeCommand.RecordWork(work());
            case "supply" -> new FeeCommand.RecordSupply(supply());
            case "estimate" -> new FeeCommand.EstimateFee(rule, lines());
            case "exemption" ->
                new FeeCommand.ExemptFee(
                        rule,
                        Coded.find(Exemption.values(), text("exemption")).orElseThrow(NoSuchPage::new),
                        text("words"));
            case "invoice" ->
                new FeeCommand.InvoiceFee(text("document-number"), today, day("due"), rule.yenPerHour(), lines());
            case "payment" -> new FeeCommand.RecordPayment(yen("amount"), day("paid-on"), text("evidence"));
            case "settling" -> new FeeCommand.SettleFee(rule, text("settle-number"), day("settle-due"));
            case "refund" -> new FeeCommand.RecordRefund(yen("refund"), day("refunded-on"), text("refund-evidence"));
            default -> throw new NoSuchPage();
        };
    }

    private WorkEntry work() {
        return new WorkEntry(
                day("on"),
                text("who"),
                Coded.find(Work.values(), text("work")).orElse(Work.PREPARATION),
                SentValues.number(sent, "hours"),
                text("note"));
    }

    private SupplyEntry supply() {
        return new SupplyEntry(
                day("supply-on"),
                text("supply-who"),
                Coded.find(Supply.values(), text("supply")).orElse(Supply.MEDIUM),
                SentValues.number(sent, "count"),
                text("yen").isEmpty() ? 0 : yen("yen"),
                text("supply-note"));
    }

    private List<FeeLine> lines() {
        var lines = new ArrayList<FeeLine>();
        for (Work work : Work.values()) {
            int hours = SentValues.number(sent, "hours-" + work.code());
            if (hours > 0 && work.charged()) {
                lines.add(new FeeLine(work, hours));
            }
        }
        return List.copyOf(lines);
    }

    private String text(String name) {
        return sent.getOrDefault(name, "").strip();
    }

    private LocalDate day(String name) {
        return SentValues.date(sent, name).orElse(LocalDate.MIN);
    }

    private long yen(String name) {
        String amount = text(name).replaceAll("[,，円\\s]", "");
        return amount.matches("\\d{1,9}") ? Long.parseLong(amount) : UNREADABLE;
    }
}
