/// Where a year is proposed and confirmed (年次確定の申請と確定).
@NullMarked
package dev.todoke.closing.desk;

import org.jspecify.annotations.NullMarked;
