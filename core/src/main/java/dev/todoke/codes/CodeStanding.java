package dev.todoke.codes;

import java.util.List;

/// Whether an edition lists a code (版におけるコードの有無). An unknown code is an answer, never an exception and never a guess.
public sealed interface CodeStanding {

    /// The edition lists the code.
    record Listed(ListedCode listed) implements CodeStanding {}

    /// Another edition lists the code, this one does not.
    ///
    /// @param became codes that stand for it in the newest edition; empty when the tables name none
    record UnknownInEdition(ListedCode listed, String edition, List<String> became) implements CodeStanding {
        public UnknownInEdition {
            became = List.copyOf(became);
        }
    }

    /// No edition lists the code.
    record UnknownEverywhere(CodeSystem system, String code, String edition) implements CodeStanding {}
}
