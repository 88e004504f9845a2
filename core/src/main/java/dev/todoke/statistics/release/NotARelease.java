package dev.todoke.statistics.release;

/// A file that should be a release package is none, or was changed after it was made (公表ファイルではない).
public final class NotARelease extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotARelease(String what) {
        super("not a release package: " + what);
    }
}
