/// Pages of certificates (証明書の画面), and the check of connections.
@NullMarked
package dev.todoke.certificate.web;

import org.jspecify.annotations.NullMarked;
