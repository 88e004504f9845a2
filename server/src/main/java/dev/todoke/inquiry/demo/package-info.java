/// Queries of a practice installation (練習用の照会).
@NullMarked
package dev.todoke.inquiry.demo;

import org.jspecify.annotations.NullMarked;
