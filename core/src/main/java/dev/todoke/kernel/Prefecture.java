package dev.todoke.kernel;

import java.util.Optional;

/// One of the 47 prefectures by its JIS X 0401 code (都道府県), `01` to `47`.
public record Prefecture(String code) implements Comparable<Prefecture> {

    public Prefecture {
        if (!isPrefecture(code)) {
            throw new IllegalArgumentException("not a prefecture code 01-47: " + code);
        }
    }

    public static Optional<Prefecture> of(String code) {
        return isPrefecture(code) ? Optional.of(new Prefecture(code)) : Optional.empty();
    }

    private static boolean isPrefecture(String code) {
        if (code.length() != 2 || !code.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return false;
        }
        int number = Integer.parseInt(code);
        return number >= 1 && number <= 47;
    }

    @Override
    public int compareTo(Prefecture other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
