/// Tests of statistics in the server (集計と公表の検査).
@NullMarked
package dev.todoke.statistics;

import org.jspecify.annotations.NullMarked;
