/// Second proofs beside the password (第二の認証要素): TOTP after RFC 6238, and the program's answer to `code SECRET`.
///
/// Open to the program's entry, which prints codes without starting anything.
@NamedInterface("factor")
@NullMarked
package dev.todoke.identity.factor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
