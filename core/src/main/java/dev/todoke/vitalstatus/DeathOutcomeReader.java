package dev.todoke.vitalstatus;

/// What the deaths mean for the registry (死亡情報の照合結果). Declared here, implemented by the consolidation.
public interface DeathOutcomeReader {

    DeathOutcomes outcomes();

    /// How many persons each meaning concerns, as of the last consolidation.
    ///
    /// @param knownCancer died of a cancer known before
    /// @param newCancer died of a cancer nobody had notified on its own (DCN)
    /// @param notCancer died of something else
    /// @param followedBack tumours that only the follow-back brought (DCI, not DCO)
    /// @param deathOnly tumours known from the death record alone (DCO)
    record DeathOutcomes(long knownCancer, long newCancer, long notCancer, long followedBack, long deathOnly) {}
}
