package dev.todoke.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import java.util.function.LongSupplier;

/// Work of one kind that waits for people of the registry room (作業一覧の1行). A module offers it as a Spring bean; the work
/// list asks it inside a transaction of the registry room.
///
/// @param order smaller first; leave gaps of ten
/// @param messageKey name in the message files
/// @param path where the work is done
/// @param permission who may open that page; others see the number alone
/// @param count tells how many pieces of work wait now
public record WorkPool(int order, String messageKey, String path, Permission permission, LongSupplier count) {

    public boolean opensFor(SignedIn who) {
        return who.may(permission);
    }

    public long open() {
        return count.getAsLong();
    }
}
