/// Tests of client certificates (クライアント証明書).
@NullMarked
package dev.todoke.certificate.web;

import org.jspecify.annotations.NullMarked;
