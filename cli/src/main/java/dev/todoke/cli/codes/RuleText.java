package dev.todoke.cli.codes;

import dev.todoke.cli.Words;
import dev.todoke.codes.Icd10Conversion;
import dev.todoke.codes.Icd10Rule;

/// A rule of the conversion to ICD-10 in one line (規則の説明): its number, its family in the reader's language, why.
final class RuleText {

    private RuleText() {}

    static String of(Icd10Conversion conversion, int number, Words words) {
        return conversion.rule(number).map(rule -> line(rule, words)).orElse(Integer.toString(number));
    }

    private static String line(Icd10Rule rule, Words words) {
        String family = words.say("section." + rule.section().charAt(0));
        return rule.note().isEmpty() ? rule.number() + " " + family : rule.number() + " " + family + ": " + rule.note();
    }
}
