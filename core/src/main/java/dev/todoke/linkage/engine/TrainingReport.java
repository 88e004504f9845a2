package dev.todoke.linkage.engine;

import java.util.List;

/// What the estimation of the weights rested on (重みの推定の記録).
///
/// @param randomPairs random pairs from which u was estimated; 0 when nothing was estimated
/// @param prior starting weight in bits
/// @param priorSource where it comes from
public record TrainingReport(long randomPairs, List<Session> sessions, double prior, PriorSource priorSource) {

    public TrainingReport {
        sessions = List.copyOf(sessions);
    }

    /// Where the starting weight comes from.
    public enum PriorSource {
        EXACT_RULE,
        SESSIONS
    }

    /// One session: pairs that agree on a key, and what they taught about the other comparisons.
    ///
    /// @param pairs pairs that agree on the key, or the sample of them that was used
    /// @param samplingShare share of all such pairs that was used
    /// @param expectedLinks of these, the pairs expected to be one person
    /// @param trained comparisons whose m it estimated; empty when it expects too few links to teach anything
    public record Session(
            List<String> key,
            long pairs,
            double samplingShare,
            double expectedLinks,
            int patterns,
            List<String> trained) {
        public Session {
            key = List.copyOf(key);
            trained = List.copyOf(trained);
        }
    }

    static TrainingReport none(double prior) {
        return new TrainingReport(0, List.of(), prior, PriorSource.EXACT_RULE);
    }
}
