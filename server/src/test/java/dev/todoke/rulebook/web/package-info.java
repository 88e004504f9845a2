/// Tests of the rule pages (規則集の画面の試験).
@NullMarked
package dev.todoke.rulebook.web;

import org.jspecify.annotations.NullMarked;
