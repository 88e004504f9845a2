/// Rows that tell a hospital what became of its notifications (届出のゆくえの保管).
@NullMarked
package dev.todoke.fate.store;

import org.jspecify.annotations.NullMarked;
