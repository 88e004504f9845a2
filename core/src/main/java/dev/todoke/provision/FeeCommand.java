package dev.todoke.provision;

import dev.todoke.provision.fee.FeeLine;
import dev.todoke.provision.fee.WorkEntry;
import java.time.LocalDate;
import java.util.List;

/// What the office does about fees (手数料).
public sealed interface FeeCommand extends Command {

    record RecordWork(WorkEntry entry) implements FeeCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.RECORD_WORK;
        }
    }

    /// @param yenPerHour rate of the office on that day
    /// @param lines estimated hours of each kind of work
    record InvoiceFee(String documentNumber, LocalDate on, LocalDate due, int yenPerHour, List<FeeLine> lines)
            implements FeeCommand {

        public InvoiceFee {
            lines = List.copyOf(lines);
        }

        @Override
        public CommandKind kind() {
            return CommandKind.INVOICE_FEE;
        }
    }

    record RecordPayment(long amount, LocalDate on, String evidence) implements FeeCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.RECORD_PAYMENT;
        }
    }
}
