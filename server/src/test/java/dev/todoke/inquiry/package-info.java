/// Tests of queries and corrections against PostgreSQL (照会と訂正の試験).
@NullMarked
package dev.todoke.inquiry;

import org.jspecify.annotations.NullMarked;
