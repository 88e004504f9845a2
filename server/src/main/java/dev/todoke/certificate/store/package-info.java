/// Rows of certificates and revocations (証明書の保管).
@NullMarked
package dev.todoke.certificate.store;

import org.jspecify.annotations.NullMarked;
