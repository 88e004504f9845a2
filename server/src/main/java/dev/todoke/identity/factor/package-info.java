/// Second proofs beside the password (第二の認証要素): TOTP after RFC 6238.
@NullMarked
package dev.todoke.identity.factor;

import org.jspecify.annotations.NullMarked;
