package dev.todoke.enrolment;

import dev.todoke.facility.FacilityClass;

/// What kind of facility applies (申請する医療機関の種類).
public enum ApplicantKind {
    HOSPITAL("病院"),
    DESIGNATED_CLINIC("指定診療所"),
    /// Applies for designation (法6条2項) together with online use.
    CLINIC("診療所(指定の申請をあわせて行う)");

    private final String ja;

    ApplicantKind(String ja) {
        this.ja = ja;
    }

    public String ja() {
        return ja;
    }

    /// Whether the register's class of a facility is one of this kind.
    public boolean fits(FacilityClass registered) {
        return (this == HOSPITAL) == (registered != FacilityClass.DESIGNATED_CLINIC);
    }
}
