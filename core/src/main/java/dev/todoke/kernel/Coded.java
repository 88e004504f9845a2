package dev.todoke.kernel;

import java.util.Optional;

/// A value that files carry as a short code (コード値). Inside the core only the value itself is used.
public interface Coded {

    /// The code at the edge, for example `1`.
    String code();

    /// The Japanese label shown to people.
    String ja();

    /// Looks a code up among the values of one item; empty when the item has no such code.
    static <T extends Coded> Optional<T> find(T[] values, String code) {
        for (T value : values) {
            if (value.code().equals(code)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
