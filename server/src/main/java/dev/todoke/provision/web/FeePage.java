package dev.todoke.provision.web;

import dev.todoke.provision.Application;
import dev.todoke.provision.CommandKind;
import dev.todoke.provision.fee.Exemption;
import dev.todoke.provision.fee.FeeAccount;
import dev.todoke.provision.fee.FeeRule;
import dev.todoke.provision.fee.Supply;
import dev.todoke.provision.fee.Work;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Fees of one application (手数料, O-05): ledger, estimate, exemption, invoice, payments, settling.
///
/// @param rule what the office takes for its article
public record FeePage(Application application, FeeRule rule, List<CommandKind> open, Map<String, String> sent) {

    public FeePage {
        open = List.copyOf(open);
        sent = Map.copyOf(sent);
    }

    public String id() {
        return application.id();
    }

    /// The number, or before it has one what it is called.
    public String number() {
        return application.numberText().isEmpty() ? title() : application.numberText();
    }

    public String title() {
        return application.draft().text("title");
    }

    public FeeAccount account() {
        return FeeAccount.of(application);
    }

    public boolean can(String command) {
        return open.stream().anyMatch(kind -> kind.code().equals(command));
    }

    public List<String> works() {
        return Arrays.stream(Work.values()).map(Work::code).toList();
    }

    /// Kinds of work whose hours are part of the fee.
    public List<String> charged() {
        return Arrays.stream(Work.values())
                .filter(Work::charged)
                .map(Work::code)
                .toList();
    }

    public List<String> supplies() {
        return Arrays.stream(Supply.values()).map(Supply::code).toList();
    }

    public List<String> exemptions() {
        return rule.exemptions().stream().map(Exemption::code).toList();
    }

    public String sent(String name) {
        return sent.getOrDefault(name, "");
    }

    /// Estimated hours of a kind of work: as typed, else as estimated last.
    public String hours(String work) {
        String typed = sent("hours-" + work);
        if (!typed.isEmpty() || account().estimates().isEmpty()) {
            return typed;
        }
        return account().estimates().getLast().lines().stream()
                .filter(line -> line.work().code().equals(work))
                .map(line -> Integer.toString(line.hours()))
                .findFirst()
                .orElse("");
    }

    /// Yen of the hours worked so far at the rate of today.
    public long actual() {
        return (long) account().chargedHours() * rule.yenPerHour();
    }
}
