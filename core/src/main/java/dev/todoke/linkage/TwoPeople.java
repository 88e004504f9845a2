package dev.todoke.linkage;

/// Which pairs two people have to agree on (二人での判断).
public enum TwoPeople {
    NEVER,
    WITH_DEATH,
    ALWAYS;

    /// @param withDeath whether one of the two reports is a death record
    public boolean askedFor(boolean withDeath) {
        return switch (this) {
            case NEVER -> false;
            case WITH_DEATH -> withDeath;
            case ALWAYS -> true;
        };
    }
}
