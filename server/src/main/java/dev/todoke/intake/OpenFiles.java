package dev.todoke.intake;

import java.util.List;
import java.util.Optional;

/// Files that wait for the hospital (届け出ていないファイルの参照); row-level security shows a hospital its own.
public interface OpenFiles {

    /// Newest first.
    List<OpenFile> all();

    Optional<OpenFile> find(String receipt);
}
