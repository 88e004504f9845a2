/// Tests of client certificates (クライアント証明書).
@NullMarked
package dev.todoke.certificate.desk;

import org.jspecify.annotations.NullMarked;
