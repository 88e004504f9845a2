package dev.todoke.provision.web;

import dev.todoke.provision.Application;
import dev.todoke.provision.CommandKind;
import dev.todoke.provision.fee.FeeAccount;
import dev.todoke.provision.fee.Work;
import dev.todoke.web.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Fees of one application (手数料, O-05): ledger of hours, estimate and invoice, payments.
///
/// @param yenPerHour rate of the office for its article, 0 when it is free
public record FeePage(Application application, int yenPerHour, List<CommandKind> open, Map<String, String> sent) {

    public FeePage {
        open = List.copyOf(open);
        sent = Map.copyOf(sent);
    }

    public String id() {
        return application.id();
    }

    public String number() {
        return application.numberText();
    }

    public String title() {
        return application.submitted().text("title");
    }

    public FeeAccount account() {
        return FeeAccount.of(application);
    }

    public boolean can(String command) {
        return open.stream().anyMatch(kind -> kind.code().equals(command));
    }

    public List<Choice> works() {
        return Arrays.stream(Work.values())
                .map(work -> Choice.of(work.code(), work.ja()))
                .toList();
    }

    public String sent(String name) {
        return sent.getOrDefault(name, "");
    }

    /// Yen of the hours worked so far at the rate of today.
    public long actual() {
        return (long) account().hours() * yenPerHour;
    }
}
