package dev.todoke.linkage;

/// One comparison of one item with both values as received (照合の根拠).
///
/// @param bits contribution to the match weight, log2
public record Evidence(Comparison item, String left, String right, AgreementLevel level, double bits) {}
