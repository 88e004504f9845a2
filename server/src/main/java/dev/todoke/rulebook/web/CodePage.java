package dev.todoke.rulebook.web;

import dev.todoke.web.PlainTable;
import java.util.List;

/// One code with all that the tables say about it (コード1件).
///
/// @param standing a sentence when the edition in force does not list the code; empty otherwise
/// @param tables answers of the conversions, rows that define a class
record CodePage(
        String base,
        String system,
        String printed,
        String name,
        String otherName,
        String standing,
        List<Fact> facts,
        List<PlainTable> tables,
        List<RuleLink> related,
        List<RuleLink> sources) {}
