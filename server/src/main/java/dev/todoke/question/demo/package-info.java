/// Questions of a practice installation (練習用の問い合わせ).
@NullMarked
package dev.todoke.question.demo;

import org.jspecify.annotations.NullMarked;
