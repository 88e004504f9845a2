/// Tests of what closings compute (年次確定の計算の試験).
@NullMarked
package dev.todoke.closing.job;

import org.jspecify.annotations.NullMarked;
