package dev.todoke.linkage.engine;

/// What one comparison adds to the weight of a pair (照合の根拠), in bits.
public record LinkEvidence(String comparison, String level, double bits) {}
