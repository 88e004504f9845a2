package dev.todoke.provision.linked;

/// Whether a list must show each person's consent (同意の要否).
public enum ConsentNeed {
    /// Living people must have consented (法第21条第8項).
    NEEDED,
    /// Measures stand in place of consent (附則第2条); whoever withdrew is left out all the same.
    REPLACED,
    /// The article asks for none (法第18条・第19条).
    NOT_ASKED
}
