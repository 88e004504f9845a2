/// Questions in the database (問い合わせの行).
@NullMarked
package dev.todoke.question.store;

import org.jspecify.annotations.NullMarked;
