/// Pages of runs (処理の画面).
@NullMarked
package dev.todoke.jobs.web;

import org.jspecify.annotations.NullMarked;
