package dev.todoke.rulebook.web;

import dev.todoke.web.Choice;
import java.util.List;

/// Several tumours of one person and what the rules make of them (同じ腫瘍かどうか).
///
/// @param lines the form
/// @param verdicts one for each rule; empty before the first question
/// @param examples ready examples, by number
record TumoursPage(
        String base,
        List<TypedTumour> lines,
        List<Choice> sides,
        List<Verdict> verdicts,
        List<RuleLink> examples,
        List<RuleLink> sources) {

    /// What one rule says.
    ///
    /// @param id for headings
    /// @param count sentence with the number of cancers
    record Verdict(String id, String title, String lead, String count, List<Line> lines) {}

    /// What one rule says of one tumour.
    ///
    /// @param row number in the form
    /// @param cancer number of the cancer; empty for a tumour that is not compared
    /// @param counted word for the counted tumour of a cancer; empty otherwise
    /// @param steps questions with rule ids and answers, the last one decided
    record Line(int row, String tumour, String cancer, String counted, List<Step> steps) {}

    /// One question and its answer.
    ///
    /// @param path papers of the rule
    record Step(String rule, String question, String answer, String path) {}
}
