/// Pages of the hospital portal P-01 to P-07 and of the examination R-02 (届出ポータルと審査の画面).
@NullMarked
package dev.todoke.intake.web;

import org.jspecify.annotations.NullMarked;
