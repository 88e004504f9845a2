package dev.todoke.provision.repair;

import dev.todoke.kernel.Coded;
import java.util.Arrays;
import java.util.List;

/// What others may know of a person, as columns that are changed together (軸). In the order in which cells
/// are withheld: what a study misses least comes first.
public enum Axis implements Coded {
    AREA("area", "地域"),
    PREFECTURE("prefecture", "都道府県"),
    MORPHOLOGY("morphology", "組織型"),
    YEAR("year", "診断の年"),
    AGE("age", "年齢"),
    SITE("site", "部位"),
    SEX("sex", "性別");

    /// Axes that always count, as in the measure of risk; others count when the extractor adds them.
    public static final List<Axis> ALWAYS = Arrays.stream(values())
            .filter(axis -> !axis.code.equals("morphology"))
            .toList();

    private final String code;
    private final String ja;

    Axis(String code, String ja) {
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
