package dev.todoke.vitalstatus.desk;

import java.util.List;

/// What became of a file of deaths (取込の結果).
public sealed interface DeathAnswer {

    /// @param known rows whose death was recorded before; they were left as they are
    record Taken(long file, long taken, long known, long refused) implements DeathAnswer {}

    /// The file is kept, its rows are stored by a job (受付).
    ///
    /// @param file number of the receipt
    /// @param run number of the job
    record Received(long file, long run, long rows) implements DeathAnswer {}

    /// Nothing was stored.
    record Refused(List<String> reasons) implements DeathAnswer {}
}
