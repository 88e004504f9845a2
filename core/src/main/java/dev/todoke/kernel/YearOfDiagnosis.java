package dev.todoke.kernel;

/// Calendar year in which a cancer was diagnosed (診断年). The national registry begins with 2016.
public record YearOfDiagnosis(int value) implements Comparable<YearOfDiagnosis> {

    /// First year of the national registry (がん登録推進法施行).
    public static final int FIRST = 2016;

    public YearOfDiagnosis {
        if (value < FIRST || value > 9998) {
            throw new IllegalArgumentException("the national registry holds diagnoses from 2016 on: " + value);
        }
    }

    @Override
    public int compareTo(YearOfDiagnosis other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
