package dev.todoke.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/// Work of one kind that waits for people of the registry room (作業一覧の1行). A module offers it as a Spring bean; the work
/// list asks it inside a transaction of the registry room.
///
/// @param order smaller first; leave gaps of ten
/// @param messageKey name in the message files
/// @param path where the work is done
/// @param permission who may open that page; others see the number alone
/// @param count tells how many pieces of work wait now
/// @param oldest since when the oldest waits, where the pool knows it
/// @param settled how many pieces have been settled since a moment
/// @param next address that opens the oldest piece; empty when the page itself is the way
public record WorkPool(
        int order,
        String messageKey,
        String path,
        Permission permission,
        LongSupplier count,
        Supplier<Optional<Instant>> oldest,
        ToLongFunction<Instant> settled,
        String next) {

    /// A pool that knows its number alone.
    public WorkPool(int order, String messageKey, String path, Permission permission, LongSupplier count) {
        this(order, messageKey, path, permission, count, Optional::empty, _ -> 0, "");
    }

    public boolean opensFor(SignedIn who) {
        return who.may(permission);
    }

    public long open() {
        return count.getAsLong();
    }
}
