package dev.todoke.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import dev.todoke.kernel.YearOfDiagnosis;
import java.util.function.ToLongFunction;

/// Work that should be done before a year is closed (確定の前に終えておく仕事の1種類). A module offers it as a Spring
/// bean; those who close years ask it inside a transaction of the registry room.
///
/// @param order smaller first; leave gaps of ten
/// @param messageKey name in the message files
/// @param path where the work is done
/// @param permission who may open that page; others see the number alone
/// @param count tells how many pieces concern the year of diagnosis; those of no known year count for
/// every year
public record OpenBeforeClosing(
        int order, String messageKey, String path, Permission permission, ToLongFunction<YearOfDiagnosis> count) {

    public boolean opensFor(SignedIn who) {
        return who.may(permission);
    }

    public long open(YearOfDiagnosis year) {
        return count.applyAsLong(year);
    }
}
