package dev.todoke.provision.linked;

/// What is wrong with one cell of the list (名簿の指摘): item, value, and what would be allowed.
///
/// @param line of the file, from 1 with the header
/// @param column name of the column
/// @param allowed what can be written there
public record ListFinding(int line, String studyId, Exclusion why, String column, String value, String allowed) {}
