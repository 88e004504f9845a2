/// Pages about queries and versions, R-02, P-07 and P-08 (照会と訂正の画面).
@NullMarked
package dev.todoke.inquiry.web;

import org.jspecify.annotations.NullMarked;
