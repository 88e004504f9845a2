package dev.todoke.provision;

import dev.todoke.provision.fee.FeeLine;
import dev.todoke.provision.fee.WorkEntry;
import java.time.LocalDate;
import java.util.List;

/// What happened about fees (手数料). Amounts are yen.
///
/// The simple names are written to the database: never rename one, never take a component away.
public sealed interface FeeEvent extends Event {

    record WorkRecorded(WorkEntry entry) implements FeeEvent {}

    record FeeInvoiced(
            String documentNumber, LocalDate on, LocalDate due, int yenPerHour, List<FeeLine> lines, long amount)
            implements FeeEvent {}

    record FeePaid(long amount, LocalDate on, String evidence) implements FeeEvent {}
}
