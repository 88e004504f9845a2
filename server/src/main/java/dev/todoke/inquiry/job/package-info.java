/// Work of every day about queries (照会の毎日の仕事).
@NullMarked
package dev.todoke.inquiry.job;

import org.jspecify.annotations.NullMarked;
