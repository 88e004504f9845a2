/// Trial and closing as jobs (試算・年次確定の処理).
@NullMarked
package dev.todoke.closing.job;

import org.jspecify.annotations.NullMarked;
