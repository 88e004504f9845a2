/// Tests of queries, calls and corrections (照会の試験).
@NullMarked
package dev.todoke.inquiry;

import org.jspecify.annotations.NullMarked;
