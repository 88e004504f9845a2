package dev.todoke.linkage;

/// Two records by their numbers, the smaller one first, so that a pair has one name (組).
public record RecordPair(String a, String b) implements Comparable<RecordPair> {

    public RecordPair {
        if (a.compareTo(b) >= 0) {
            throw new IllegalArgumentException("a pair names its smaller record first");
        }
    }

    public static RecordPair of(String one, String other) {
        return one.compareTo(other) < 0 ? new RecordPair(one, other) : new RecordPair(other, one);
    }

    @Override
    public int compareTo(RecordPair other) {
        int first = a.compareTo(other.a);
        return first != 0 ? first : b.compareTo(other.b);
    }
}
