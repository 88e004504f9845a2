/// Page P-07: the notifications of a hospital with their fate (届出のゆくえの画面).
@NullMarked
package dev.todoke.fate.web;

import org.jspecify.annotations.NullMarked;
