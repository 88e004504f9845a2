/// Tests of the pages of questions (問い合わせの画面の試験).
@NullMarked
package dev.todoke.question.web;

import org.jspecify.annotations.NullMarked;
