package dev.todoke.linkage.desk;

/// Who answers about pairs (判断する人).
///
/// @param clerk number of the account
/// @param lead whether the clerk decides where two others differ
public record Reviewer(String clerk, boolean lead) {}
