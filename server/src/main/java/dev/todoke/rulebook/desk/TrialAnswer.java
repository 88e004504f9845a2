package dev.todoke.rulebook.desk;

import dev.todoke.codes.TableFault;
import java.util.List;

/// Answer to somebody who wants a change of rules tried (試行の受付結果).
public sealed interface TrialAnswer {

    /// 受け付けた
    record Accepted(long trial) implements TrialAnswer {}

    /// 読めない表
    record Faulty(List<TableFault> faults) implements TrialAnswer {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
