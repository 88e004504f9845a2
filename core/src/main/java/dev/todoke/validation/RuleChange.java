package dev.todoke.validation;

/// What a proposed rule says of a record and the rule in force does not (規則変更による違い).
///
/// @param rule id of a check, number of the conversion rule that would answer, or the code concerned
/// @param before what the rules in force say: weight of a finding or a code; empty for nothing
/// @param after the same by the proposal
public record RuleChange(String rule, String before, String after) {}
