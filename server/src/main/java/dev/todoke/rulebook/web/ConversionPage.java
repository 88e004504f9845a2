package dev.todoke.rulebook.web;

import dev.todoke.web.Choice;
import java.util.List;

/// A conversion with its trace (変換とその根拠).
///
/// @param asked what was typed
/// @param standings sentences about codes that the edition in force does not list
/// @param answers one for each edition and classification, side by side; empty before the first question
record ConversionPage(
        String base,
        Asked asked,
        List<Choice> sexes,
        String question,
        List<String> standings,
        List<Answer> answers,
        List<RuleLink> sources) {

    /// The three fields of the form.
    record Asked(String topography, String morphology, String sex) {

        boolean isEmpty() {
            return topography.isBlank() && morphology.isBlank();
        }
    }

    /// What one edition answers.
    ///
    /// @param id for headings
    /// @param code the answer; empty when it is a refusal
    /// @param path page of the code; empty when it has none
    /// @param steps rule, why and source, in this order
    record Answer(String id, String title, String code, String name, String path, List<Fact> steps) {}
}
