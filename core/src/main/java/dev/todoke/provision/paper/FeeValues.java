package dev.todoke.provision.paper;

import dev.todoke.provision.Application;
import dev.todoke.provision.FeeEvent;
import dev.todoke.provision.fee.FeeAccount;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What is filled into papers about the fee (手数料の記載): letter, invoice, settling.
record FeeValues(Application application) {

    /// What the letter of acceptance says of the fee; empty when nothing was estimated or exempted.
    String told() {
        var account = FeeAccount.of(application);
        if (account.exempted()) {
            return "免除します（%s）。"
                    .formatted(account.exemptions().getLast().exemption().ja());
        }
        if (account.estimates().isEmpty()) {
            return "";
        }
        var estimate = account.estimates().getLast();
        int hours = estimate.lines().stream().mapToInt(line -> line.hours()).sum();
        return "見積り %s（%d時間、1時間につき%s）。納入のお願いは別に送ります。"
                .formatted(yen(estimate.amount()), hours, yen(estimate.yenPerHour()));
    }

    PaperValues invoice(PaperValues head) {
        var invoice = application.last(FeeEvent.FeeInvoiced.class).orElseThrow();
        var works = invoice.lines().stream()
                .<Map<String, String>>map(
                        line -> Map.of("work", line.work().ja(), "hours", Integer.toString(line.hours())))
                .toList();
        return own(head, invoice.documentNumber(), invoice.on())
                .with("amount", yen(invoice.amount()))
                .with("due", invoice.due())
                .with("rate", rate(invoice.yenPerHour()))
                .with("works", works)
                .with("basis", "単価は当窓口の定めによるものです。作業時間は見積りによります。");
    }

    PaperValues settling(PaperValues head) {
        var settled = application.last(FeeEvent.FeeSettled.class).orElseThrow();
        var values = own(head, settled.documentNumber(), settled.on())
                .with("hours", settled.hours() + "時間（1時間未満は切上げ）")
                .with("rate", rate(settled.yenPerHour()))
                .with("supplies", settled.supplies() == 0 ? "" : yen(settled.supplies()))
                .with("invoiced", yen(settled.invoiced()))
                .with("charged", yen(settled.invoiced() + settled.difference()))
                .with("difference", difference(settled.difference()));
        return settled.difference() > 0 ? values.with("due", settled.due()) : values;
    }

    private static String difference(long yen) {
        if (yen == 0) {
            return "ありません。";
        }
        return yen > 0 ? yen(yen) + "を追加で納めてください。" : yen(-yen) + "をお返しします。";
    }

    /// These papers carry their own number and day, not those of the decision.
    private static PaperValues own(PaperValues head, String number, LocalDate day) {
        var values = new TreeMap<>(head.byNumber());
        values.remove("0.1");
        return new PaperValues(head.calendar(), values).with("0.1", number).with("0.2", day);
    }

    private static String rate(int yenPerHour) {
        return "1時間につき" + yen(yenPerHour);
    }

    static String yen(long amount) {
        return String.format(Locale.ROOT, "%,d円", amount);
    }
}
