/// Takes requested runs, runs them, continues those of dead programs (処理の実行).
@NullMarked
package dev.todoke.jobs.runner;

import org.jspecify.annotations.NullMarked;
