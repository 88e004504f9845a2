package dev.todoke.facility;

/// A file given as the register of facilities is none (施設一覧として読めない).
public final class NotAFacilityFile extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public NotAFacilityFile(int line, String why) {
        super("facilities, line %d: %s".formatted(line, why));
    }
}
