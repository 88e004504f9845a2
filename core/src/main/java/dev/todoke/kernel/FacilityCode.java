package dev.todoke.kernel;

/// The registry's own five-character code of a hospital or designated clinic (全国がん登録独自コード).
public record FacilityCode(String value) implements Comparable<FacilityCode> {

    public FacilityCode {
        if (!isFacilityCode(value)) {
            throw new IllegalArgumentException("not a five-character facility code: " + value);
        }
    }

    public static boolean isFacilityCode(String value) {
        return value.length() == 5 && value.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'A' && c <= 'Z');
    }

    @Override
    public int compareTo(FacilityCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
