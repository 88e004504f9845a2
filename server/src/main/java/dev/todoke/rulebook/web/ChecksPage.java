package dev.todoke.rulebook.web;

import dev.todoke.web.Choice;
import dev.todoke.web.Pager;
import dev.todoke.web.PlainTable;
import java.util.List;

/// The catalogue of checks (点検項目の一覧).
///
/// @param inForce how many checks are made
/// @param rows how many rows the table has
record ChecksPage(
        String base,
        String edition,
        int inForce,
        int rows,
        Asked asked,
        List<Choice> severities,
        List<Choice> families,
        List<Choice> items,
        PlainTable table,
        Pager pager,
        List<RuleLink> sources) {

    /// The filter; empty texts mean everything.
    record Asked(String severity, String family, String item) {}

    /// One check.
    ///
    /// @param sentence what it says of an invented notification; empty when it says nothing
    /// @param example what differs in that notification; empty when there is none, and … stands for its values
    /// @param before id of the check in front of it; empty for the first
    record One(
            String base,
            String id,
            String title,
            String severity,
            String severityTag,
            boolean inForce,
            List<Fact> facts,
            String sentence,
            String example,
            String before,
            String after,
            List<RuleLink> sources) {}
}
