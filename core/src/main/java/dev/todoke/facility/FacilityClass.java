package dev.todoke.facility;

import dev.todoke.kernel.Coded;
import java.util.Optional;

/// Class of a reporting facility (医療機関の区分); it decides when notifications are asked for.
public enum FacilityClass implements Coded {
    CANCER_CENTRE_HOSPITAL("1", "がん診療連携拠点病院等"),
    HOSPITAL_WITH_REGISTRY("2", "院内がん登録を行う病院"),
    HOSPITAL("3", "病院"),
    DESIGNATED_CLINIC("4", "指定診療所");

    private final String code;
    private final String ja;

    FacilityClass(String code, String ja) {
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

    public static Optional<FacilityClass> of(String code) {
        return Coded.find(values(), code);
    }
}
