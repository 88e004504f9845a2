package dev.todoke.codes;

/// What the conversion from ICD-O-3 to ICD-10 says (ICD-10への変換結果), with the rule that said it.
public sealed interface Icd10Answer {

    /// Number of the rule in the rules table of the edition; 0 when no rule was asked.
    int rule();

    /// @param code ICD-10 without the dot, three or four characters
    record Converted(String code, int rule) implements Icd10Answer {}

    /// The histology or the site cannot occur in this sex.
    record RefusedForSex(int rule) implements Icd10Answer {}

    /// The site or the histology is in no edition of ICD-O-3: there is nothing to convert.
    record UnknownCode(String code) implements Icd10Answer {

        @Override
        public int rule() {
            return 0;
        }
    }
}
