package dev.todoke.kernel;

/// Five-digit code of a municipality or of a ward of a designated city, without check digit
/// (全国地方公共団体コード, JIS X 0402).
public record MunicipalityCode(String value) implements Comparable<MunicipalityCode> {

    public MunicipalityCode {
        if (value.length() != 5 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new IllegalArgumentException("not a five-digit municipality code: " + value);
        }
    }

    public Prefecture prefecture() {
        return new Prefecture(value.substring(0, 2));
    }

    @Override
    public int compareTo(MunicipalityCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
