/// Tests of the parts that every page shares (画面の共通部分の試験).
@NullMarked
package dev.todoke.web;

import org.jspecify.annotations.NullMarked;
