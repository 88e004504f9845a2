/// Client certificates of hospitals (クライアント証明書): issued, renewed and revoked by the registry's own authority, and
/// checked at every request where the portal ends TLS itself.
///
/// Read first: [dev.todoke.certificate.ClientCertificate], [dev.todoke.certificate.RevocationReason].
/// Never here: private keys of hospitals. They are made, handed out once under a password, and forgotten.
@NullMarked
package dev.todoke.certificate;

import org.jspecify.annotations.NullMarked;
