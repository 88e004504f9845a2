/// The doors of the faces (サインインの画面): password, second factor, invitation, confirming again, leaving.
///
/// Never here: whether a proof is right; that is decided in `dev.todoke.identity`.
@NullMarked
package dev.todoke.web.signin;

import org.jspecify.annotations.NullMarked;
