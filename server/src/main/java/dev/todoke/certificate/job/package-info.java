/// Work of every day about certificates (証明書の毎日の仕事).
@NullMarked
package dev.todoke.certificate.job;

import org.jspecify.annotations.NullMarked;
