/// Where certificates are issued, renewed, revoked and recognised (証明書の窓口), and the authority that signs them.
@NullMarked
package dev.todoke.certificate.desk;

import org.jspecify.annotations.NullMarked;
