package dev.todoke.codes;

/// A code that a search found (検索結果の1件), with what it was found by.
///
/// @param score for ordering only: higher is nearer to what was typed
public record CodeHit(ListedCode listed, Match match, int score) {

    /// What the typed text agreed with (一致のしかた).
    public enum Match {
        /// The beginning of the code, or the whole of it.
        CODE,
        /// A name or its reading, or a part of one.
        NAME,
        /// A name after allowing for a slip of the keys.
        SIMILAR
    }
}
