package dev.todoke.validation;

import java.util.BitSet;

/// Histologies that a rule names (規則が名を挙げる組織型), as bits so that looking one up costs nothing.
record HistologySet(BitSet bits) {

    private static final int FIRST = 8000;

    HistologySet {
        bits = (BitSet) bits.clone();
    }

    static HistologySet of(int... histologies) {
        var bits = new BitSet(2000);
        for (int histology : histologies) {
            bits.set(histology - FIRST);
        }
        return new HistologySet(bits);
    }

    HistologySet withRange(int first, int last) {
        var more = (BitSet) bits.clone();
        more.set(first - FIRST, last - FIRST + 1);
        return new HistologySet(more);
    }

    HistologySet without(int histology) {
        var less = (BitSet) bits.clone();
        less.clear(histology - FIRST);
        return new HistologySet(less);
    }

    boolean contains(int histology) {
        return histology >= FIRST && bits.get(histology - FIRST);
    }
}
