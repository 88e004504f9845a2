package dev.todoke.provision.review;

import dev.todoke.kernel.Coded;

/// The answer to one line of the formal check (形式点検の1項目への答え).
///
/// @param note why, where a person decides otherwise than the computed answer
public record LineAnswer(String line, Verdict verdict, String note) {

    /// What a line can be answered with (適・不備・該当なし).
    public enum Verdict implements Coded {
        FULFILLED("ok", "適"),
        MISSING("missing", "不備"),
        NOT_APPLICABLE("na", "該当なし");

        private final String code;
        private final String ja;

        Verdict(String code, String ja) {
            this.code = code;
            this.ja = ja;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public String ja() {
            return ja;
        }
    }
}
