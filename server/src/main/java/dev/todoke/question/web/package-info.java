/// Questions on screens (問い合わせの画面).
@NullMarked
package dev.todoke.question.web;

import org.jspecify.annotations.NullMarked;
