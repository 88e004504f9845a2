package dev.todoke.fate;

import java.util.Optional;

/// What became of notifications, for other parts (届出のゆくえの参照). Row-level security shows a hospital its own only.
public interface FateReader {

    Optional<Fate> fate(String notification);
}
