package dev.todoke.linkage;

import java.util.List;

/// Closings for which the quality of the linkage is measured (質を測る年次確定の参照).
///
/// Declared here and implemented by those who close years.
public interface ClosingsReader {

    /// The newest first.
    List<Closed> closings();

    /// One closing.
    ///
    /// @param number of the closing
    record Closed(long number, int year, int version) {}
}
