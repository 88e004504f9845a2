package dev.todoke.provision;

import dev.todoke.provision.fee.Exemption;
import dev.todoke.provision.fee.FeeLine;
import dev.todoke.provision.fee.FeeRule;
import dev.todoke.provision.fee.SupplyEntry;
import dev.todoke.provision.fee.WorkEntry;
import java.time.LocalDate;
import java.util.List;

/// What the office does about fees (手数料). Where a rule comes inside, it is the office's own as it stands that day.
public sealed interface FeeCommand extends Command {

    record RecordWork(WorkEntry entry) implements FeeCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.RECORD_WORK;
        }
    }

    record RecordSupply(SupplyEntry entry) implements FeeCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.RECORD_SUPPLY;
        }
    }

    record EstimateFee(FeeRule rule, List<FeeLine> lines) implements FeeCommand {

        public EstimateFee {
            lines = List.copyOf(lines);
        }

        @Override
        public CommandKind kind() {
            return CommandKind.ESTIMATE_FEE;
        }
    }

    /// @param words why the ground is given
    record ExemptFee(FeeRule rule, Exemption exemption, String words) implements FeeCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.EXEMPT_FEE;
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

    /// @param due by which a difference is paid
    record SettleFee(FeeRule rule, String documentNumber, LocalDate due) implements FeeCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.SETTLE_FEE;
        }
    }

    record RecordRefund(long amount, LocalDate on, String evidence) implements FeeCommand {
        @Override
        public CommandKind kind() {
            return CommandKind.RECORD_REFUND;
        }
    }
}
