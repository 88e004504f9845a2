package dev.todoke.provision;

import dev.todoke.provision.fee.Exemption;
import dev.todoke.provision.fee.FeeLine;
import dev.todoke.provision.fee.SupplyEntry;
import dev.todoke.provision.fee.WorkEntry;
import java.time.LocalDate;
import java.util.List;

/// What happened about fees (手数料). Amounts are yen.
///
/// The simple names are written to the database: never rename one, never take a component away.
public sealed interface FeeEvent extends Event {

    record WorkRecorded(WorkEntry entry) implements FeeEvent {}

    record SupplyRecorded(SupplyEntry entry) implements FeeEvent {}

    /// What the work will come to, as told to the applicant (見積り).
    record FeeEstimated(LocalDate on, int yenPerHour, List<FeeLine> lines, long amount) implements FeeEvent {}

    record FeeExempted(Exemption exemption, String words, LocalDate on) implements FeeEvent {}

    /// The office takes nothing for the article (無料).
    record FeeFoundFree(LocalDate on) implements FeeEvent {}

    record FeeInvoiced(
            String documentNumber, LocalDate on, LocalDate due, int yenPerHour, List<FeeLine> lines, long amount)
            implements FeeEvent {}

    record FeePaid(long amount, LocalDate on, String evidence) implements FeeEvent {}

    /// The hours really worked beside what was invoiced (精算).
    ///
    /// @param hours that are part of the fee
    /// @param supplies media and postage taken at cost
    /// @param invoiced before
    /// @param difference asked for in addition; to be given back when negative
    record FeeSettled(
            LocalDate on,
            String documentNumber,
            LocalDate due,
            int yenPerHour,
            int hours,
            long supplies,
            long invoiced,
            long difference)
            implements FeeEvent {}

    record FeeRefunded(long amount, LocalDate on, String evidence) implements FeeEvent {}
}
