/// Tests of the pages (fate の画面の試験).
@NullMarked
package dev.todoke.fate.web;

import org.jspecify.annotations.NullMarked;
