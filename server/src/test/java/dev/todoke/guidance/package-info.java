/// Tests of whom to ask (問い合わせ先の試験).
@NullMarked
package dev.todoke.guidance;

import org.jspecify.annotations.NullMarked;
