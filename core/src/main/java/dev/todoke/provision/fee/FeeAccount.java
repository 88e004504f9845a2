package dev.todoke.provision.fee;

import dev.todoke.provision.Application;
import dev.todoke.provision.Event;
import dev.todoke.provision.FeeEvent;
import dev.todoke.provision.RecordedEvent;
import java.util.List;

/// What was worked, asked for, paid and given back (手数料の台帳), folded from the events of an application. Amounts are yen.
///
/// @param settlements none or one
public record FeeAccount(
        List<WorkEntry> ledger,
        List<SupplyEntry> supplies,
        List<FeeEvent.FeeEstimated> estimates,
        List<FeeEvent.FeeExempted> exemptions,
        List<FeeEvent.FeeInvoiced> invoices,
        List<FeeEvent.FeePaid> payments,
        List<FeeEvent.FeeSettled> settlements,
        List<FeeEvent.FeeRefunded> refunds) {

    public FeeAccount {
        ledger = List.copyOf(ledger);
        supplies = List.copyOf(supplies);
        estimates = List.copyOf(estimates);
        exemptions = List.copyOf(exemptions);
        invoices = List.copyOf(invoices);
        payments = List.copyOf(payments);
        settlements = List.copyOf(settlements);
        refunds = List.copyOf(refunds);
    }

    public static FeeAccount of(Application application) {
        return new FeeAccount(
                all(application, FeeEvent.WorkRecorded.class).stream()
                        .map(FeeEvent.WorkRecorded::entry)
                        .toList(),
                all(application, FeeEvent.SupplyRecorded.class).stream()
                        .map(FeeEvent.SupplyRecorded::entry)
                        .toList(),
                all(application, FeeEvent.FeeEstimated.class),
                all(application, FeeEvent.FeeExempted.class),
                all(application, FeeEvent.FeeInvoiced.class),
                all(application, FeeEvent.FeePaid.class),
                all(application, FeeEvent.FeeSettled.class),
                all(application, FeeEvent.FeeRefunded.class));
    }

    private static <E extends Event> List<E> all(Application application, Class<E> kind) {
        return application.history().stream()
                .map(RecordedEvent::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /// Hours worked so far, of every kind.
    public int hours() {
        return ledger.stream().mapToInt(WorkEntry::startedHours).sum();
    }

    /// Hours worked so far that are part of the fee.
    public int chargedHours() {
        return ledger.stream()
                .filter(entry -> entry.work().charged())
                .mapToInt(WorkEntry::startedHours)
                .sum();
    }

    /// What the office paid for media and postage.
    public long supplyCosts() {
        return supplies.stream().mapToLong(SupplyEntry::yen).sum();
    }

    public boolean exempted() {
        return !exemptions.isEmpty();
    }

    public boolean settled() {
        return !settlements.isEmpty();
    }

    /// Asked for before the work.
    public long invoiced() {
        return invoices.stream().mapToLong(FeeEvent.FeeInvoiced::amount).sum();
    }

    /// The fee as it stands: asked for, and the difference of the settlement.
    public long charged() {
        return invoiced()
                + settlements.stream()
                        .mapToLong(FeeEvent.FeeSettled::difference)
                        .sum();
    }

    public long paid() {
        return payments.stream().mapToLong(FeeEvent.FeePaid::amount).sum();
    }

    public long refunded() {
        return refunds.stream().mapToLong(FeeEvent.FeeRefunded::amount).sum();
    }

    /// Still to be paid.
    public long due() {
        return Math.max(0, charged() - paid() + refunded());
    }

    /// Still to be given back.
    public long toRefund() {
        return Math.max(0, paid() - refunded() - charged());
    }
}
