package dev.todoke.validation;

/// What a rule about codes compares (コード規則の種類), after the check families of IARC/IACR.
public enum CodeFamily {
    SEX_SITE("sex-site"),
    SEX_MORPHOLOGY("sex-morphology"),
    AGE_SITE("age-site"),
    AGE_MORPHOLOGY("age-morphology"),
    AGE_SITE_MORPHOLOGY("age-site-morphology"),
    SITE_BEHAVIOUR("site-behaviour"),
    SITE_MORPHOLOGY("site-morphology"),
    BASIS_MORPHOLOGY("basis-morphology"),
    GRADE_MORPHOLOGY("grade-morphology"),
    VALID_SITE("valid-site"),
    VALID_MORPHOLOGY("valid-morphology");

    private final String code;

    CodeFamily(String code) {
        this.code = code;
    }

    /// As files and messages name it.
    public String code() {
        return code;
    }
}
