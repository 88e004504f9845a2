package dev.todoke.validation;

import dev.todoke.kernel.Sentence;
import java.util.Locale;

/// One thing a rule about codes found in one case (コードの点検結果).
///
/// @param check id of the rule in the table `notification-checks`
public record CodeFinding(String check, CodeFamily family, Severity severity, Sentence sentence) {

    /// `sex-site I01`
    public String familyAndCheck() {
        return family.code() + " " + check;
    }

    public String message(Locale locale) {
        return sentence.in(locale);
    }
}
