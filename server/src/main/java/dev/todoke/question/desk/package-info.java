/// Asking and answering (問い合わせと回答).
@NullMarked
package dev.todoke.question.desk;

import org.jspecify.annotations.NullMarked;
