package dev.todoke.provision.fee;

import dev.todoke.provision.Application;
import dev.todoke.provision.FeeEvent;
import dev.todoke.provision.RecordedEvent;
import java.util.List;

/// What was worked, asked for and paid (手数料の台帳), folded from the events of an application.
public record FeeAccount(List<WorkEntry> ledger, List<FeeEvent.FeeInvoiced> invoices, List<FeeEvent.FeePaid> payments) {

    public FeeAccount {
        ledger = List.copyOf(ledger);
        invoices = List.copyOf(invoices);
        payments = List.copyOf(payments);
    }

    public static FeeAccount of(Application application) {
        var events = application.history().stream().map(RecordedEvent::event).toList();
        return new FeeAccount(
                events.stream()
                        .filter(FeeEvent.WorkRecorded.class::isInstance)
                        .map(event -> ((FeeEvent.WorkRecorded) event).entry())
                        .toList(),
                events.stream()
                        .filter(FeeEvent.FeeInvoiced.class::isInstance)
                        .map(FeeEvent.FeeInvoiced.class::cast)
                        .toList(),
                events.stream()
                        .filter(FeeEvent.FeePaid.class::isInstance)
                        .map(FeeEvent.FeePaid.class::cast)
                        .toList());
    }

    /// Hours worked so far.
    public int hours() {
        return ledger.stream().mapToInt(WorkEntry::startedHours).sum();
    }

    /// Yen asked for.
    public long invoiced() {
        return invoices.stream().mapToLong(FeeEvent.FeeInvoiced::amount).sum();
    }

    /// Yen paid.
    public long paid() {
        return payments.stream().mapToLong(FeeEvent.FeePaid::amount).sum();
    }

    /// Yen still to be paid.
    public long due() {
        return Math.max(0, invoiced() - paid());
    }
}
