package dev.todoke.consolidation;

/// How the registry came to know of a tumour (登録の端緒): it decides DCI (item 69) and DCO (item 70).
public enum TumourOrigin {
    /// A facility notified it on its own.
    NOTIFIED,
    /// First known from a death, then notified in the follow-back (DCIであってDCOでない).
    FOLLOWED_BACK,
    /// Known from the death record alone (DCO).
    DEATH_ONLY
}
