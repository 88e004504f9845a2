package dev.todoke.inquiry;

import java.util.Optional;
import java.util.regex.Pattern;

/// Number of a query (照会番号) such as `Q-2026-000012`. It says nothing about a person, so it may be said on the
/// telephone.
public record QueryNumber(String value) {

    private static final Pattern FORM = Pattern.compile("Q-[0-9]{4}-[0-9]{6}");

    public QueryNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a query number: " + value);
        }
    }

    /// Reads a number as it stands in an address.
    public static Optional<QueryNumber> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new QueryNumber(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
