/// Tests of the pages about the duty to notify (届出義務の画面の試験).
@NullMarked
package dev.todoke.duty.web;

import org.jspecify.annotations.NullMarked;
