/// Tests of client certificates (クライアント証明書).
@NullMarked
package dev.todoke.certificate;

import org.jspecify.annotations.NullMarked;
