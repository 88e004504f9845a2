package dev.todoke.consolidation;

/// A chosen value with its provenance (採用値と出典).
///
/// @param source number of the report that gave the value; empty when several together did
public record Chosen<T>(T value, String source, ConsolidationRule rule) {

    /// Another value with the same provenance.
    public <U> Chosen<U> withValue(U other) {
        return new Chosen<>(other, source, rule);
    }
}
