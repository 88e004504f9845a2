/// Pages R-11 and P-09: rounds and answers (遡り調査の画面).
@NullMarked
package dev.todoke.followback.web;

import org.jspecify.annotations.NullMarked;
