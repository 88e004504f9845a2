package dev.todoke.rulebook.web;

import dev.todoke.codes.TableFault;
import dev.todoke.validation.TrialSubject;
import dev.todoke.web.FieldError;
import java.util.ArrayList;
import java.util.List;

/// What is wrong with a form that asks for a trial (試行の申し込みの誤り).
final class TrialForm {

    private TrialForm() {}

    static List<FieldError> errors(TrialsPage.Asked asked, SentTable sent, RuleWords words) {
        var errors = new ArrayList<FieldError>();
        var subject = TrialSubject.of(asked.subject());
        if (subject.isEmpty()) {
            errors.add(error("subject", words.say("trials.subject.missing"), words));
        }
        if (asked.name().isEmpty()) {
            errors.add(error("name", words.say("trials.name.missing"), words));
        }
        if (!sent.fault().isEmpty()) {
            errors.add(error("table", words.say("trials.table." + sent.fault()), words));
        } else if (sent.content().isBlank()
                && subject.filter(TrialSubject::needsTable).isPresent()) {
            errors.add(error("table", words.say("trials.table.missing"), words));
        }
        return errors;
    }

    static List<FieldError> errors(List<TableFault> faults, RuleWords words) {
        return faults.stream()
                .map(fault -> error(
                        "table",
                        words.say(
                                fault.column().isEmpty() ? "trials.table.line" : "trials.table.cell",
                                Long.toString(fault.line()),
                                fault.column(),
                                fault.value(),
                                fault.allowed()),
                        words))
                .toList();
    }

    private static FieldError error(String field, String sentence, RuleWords words) {
        return FieldError.of(field, words.say("trials." + field), sentence);
    }
}
