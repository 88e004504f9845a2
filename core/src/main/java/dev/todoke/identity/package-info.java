/// Who uses the system and what each may do (利用者と権限).
///
/// Read first: [dev.todoke.identity.Role], [dev.todoke.identity.Permission], [dev.todoke.identity.SignedIn].
/// An account belongs to a user of the system, never to a person in the registry: those are `dev.todoke.person`.
@NullMarked
package dev.todoke.identity;

import org.jspecify.annotations.NullMarked;
