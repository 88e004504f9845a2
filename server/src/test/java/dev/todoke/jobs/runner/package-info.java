/// Runs against PostgreSQL: once, in order, continued after a crash (処理のテスト).
@NullMarked
package dev.todoke.jobs.runner;

import org.jspecify.annotations.NullMarked;
