package dev.todoke.cli.codes;

import dev.todoke.cli.Words;
import dev.todoke.codes.Icd10Answer;
import dev.todoke.codes.Icd10Conversion;
import dev.todoke.codes.Topography;
import dev.todoke.kernel.RegisteredSex;
import java.util.HashMap;
import java.util.Map;

/// What one edition of the conversion to ICD-10 says, as the two columns of a difference list (版ごとの答え).
final class EditionAnswers {

    private final Icd10Conversion conversion;
    private final Words words;
    private final Map<Integer, String> rules = new HashMap<>();

    /// @param code empty when the conversion refuses the combination
    record Said(String code, String rule) {}

    EditionAnswers(Icd10Conversion conversion, Words words) {
        this.conversion = conversion;
        this.words = words;
    }

    Said of(Topography topography, int histology, char behaviour, RegisteredSex sex) {
        var answer = conversion.convert(topography, histology, behaviour, sex);
        String code = answer instanceof Icd10Answer.Converted(String converted, int _) ? converted : "";
        return new Said(code, rules.computeIfAbsent(answer.rule(), n -> RuleText.of(conversion, n, words)));
    }
}
