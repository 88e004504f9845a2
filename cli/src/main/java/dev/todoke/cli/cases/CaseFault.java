package dev.todoke.cli.cases;

/// Why a case file cannot be opened (開けない理由). The sentence of each stands in `cli/cases`.
public enum CaseFault {
    /// Nothing is there.
    NO_FILE,
    /// A new file was asked for where one is.
    EXISTS,
    /// Something else, or the beginning is missing.
    NOT_A_CASE_FILE,
    /// Of a later version of the format.
    NEWER_VERSION,
    /// The file is whole, the password is not the one it was closed with.
    WRONG_PASSWORD,
    /// Cut off or changed.
    DAMAGED,
    /// Another window has it open.
    IN_USE
}
