package dev.todoke.api;

import dev.todoke.kernel.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Somebody wants a token (トークンの作成).
///
/// @param name what it is for
/// @param months how long it is valid
public record TokenWish(String name, Set<ApiScope> scopes, int months) {

    public static final int LONGEST_TERM = 24;
    private static final int LONGEST_NAME = 60;

    /// What is wrong with one field.
    public record Fault(String field, Sentence sentence) {}

    public TokenWish {
        scopes = Set.copyOf(scopes);
    }

    public List<Fault> faults() {
        var faults = new ArrayList<Fault>();
        if (name.isBlank()) {
            faults.add(new Fault("name", Sentence.of("api", "name-missing")));
        }
        if (name.length() > LONGEST_NAME) {
            faults.add(new Fault("name", Sentence.of("api", "name-long", Integer.toString(LONGEST_NAME))));
        }
        if (scopes.isEmpty()) {
            faults.add(new Fault("scopes", Sentence.of("api", "scope-missing")));
        }
        if (months < 1 || months > LONGEST_TERM) {
            faults.add(new Fault("months", Sentence.of("api", "term", Integer.toString(LONGEST_TERM))));
        }
        return List.copyOf(faults);
    }
}
