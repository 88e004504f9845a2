/// Tests of questions (問い合わせの試験).
@NullMarked
package dev.todoke.question;

import org.jspecify.annotations.NullMarked;
