package dev.todoke.web;

import dev.todoke.identity.Permission;
import dev.todoke.identity.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// The page exists, but not for the role of this account (権限なし).
@ResponseStatus(HttpStatus.FORBIDDEN)
public final class Forbidden extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Forbidden(Permission permission) {
        super("permission " + permission + " is missing");
    }

    /// Answers the 403 page unless the account holds the permission.
    public static void unless(SignedIn who, Permission permission) {
        if (!who.may(permission)) {
            throw new Forbidden(permission);
        }
    }
}
