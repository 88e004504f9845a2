package dev.todoke.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// The values of one item by their codes (コード表の早見). Answers without allocating, since files hold codes
/// by the million.
public final class CodeLookup<T extends Coded> {

    private static final int LONGEST = 3;
    private static final int NUMBERS = 1000;

    private final List<Optional<T>> byNumber;

    private CodeLookup(List<Optional<T>> byNumber) {
        this.byNumber = byNumber;
    }

    /// @param values with codes of one to three half-width digits
    public static <T extends Coded> CodeLookup<T> of(T[] values) {
        var byNumber = new ArrayList<Optional<T>>(Collections.nCopies((LONGEST + 1) * NUMBERS, Optional.empty()));
        for (T value : values) {
            int place = place(value.code());
            if (place < 0) {
                throw new IllegalArgumentException("not one to three digits: " + value.code());
            }
            byNumber.set(place, Optional.of(value));
        }
        return new CodeLookup<>(byNumber);
    }

    /// Empty when the item has no such code.
    public Optional<T> find(String code) {
        int place = place(code);
        return place < 0 ? Optional.empty() : byNumber.get(place);
    }

    /// `1`, `01` and `001` are different codes.
    private static int place(String code) {
        int length = code.length();
        if (length == 0 || length > LONGEST) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < length; i++) {
            char c = code.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return length * NUMBERS + number;
    }
}
