package dev.todoke.transport;

import dev.todoke.kernel.Sentence;

/// Why a package cannot be opened (開けない理由).
public enum PackageFault {
    /// Something else, or the beginning is missing.
    NOT_A_PACKAGE("not-a-package"),
    /// Of a later version of the format.
    NEWER_VERSION("newer-version"),
    /// Sealed for another key.
    OTHER_KEY("other-key"),
    /// Cut off, changed, or put together from pieces of several.
    DAMAGED("damaged"),
    /// More or larger files than are taken.
    TOO_LARGE("too-large");

    private final String key;

    PackageFault(String key) {
        this.key = key;
    }

    public Sentence sentence() {
        return Sentence.of("transport", key);
    }
}
