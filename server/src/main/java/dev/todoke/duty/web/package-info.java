/// Pages about facilities that do not notify (届出義務の画面).
@NullMarked
package dev.todoke.duty.web;

import org.jspecify.annotations.NullMarked;
