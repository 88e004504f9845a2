package dev.todoke.web;

import java.util.function.Supplier;

/// Something on the portal's first page that waits for the hospital (ホームの用件). A module offers it as a Spring bean; the
/// page asks it inside a transaction of that hospital.
///
/// @param order smaller first; leave gaps of ten
/// @param messageKey name in the message files
/// @param path where it is done
/// @param count tells how many wait now
public record PortalTask(int order, String messageKey, String path, Supplier<Count> count) {

    /// @param waiting how many wait
    /// @param late how many of them are past their day
    public record Count(long waiting, long late) {}
}
