package dev.todoke.notification;

/// How a notification came to the registry (届出の経路).
public enum Arrival {
    /// Sent by the facility on its own (通常の届出).
    REGULAR,
    /// Sent as the answer to a follow-back of a death (遡り調査への回答).
    FOLLOW_BACK
}
