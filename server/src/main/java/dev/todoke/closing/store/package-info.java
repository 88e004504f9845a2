/// Closings as they were made (年次確定の保存).
@NullMarked
package dev.todoke.closing.store;

import org.jspecify.annotations.NullMarked;
