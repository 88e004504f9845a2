/// Pages that put several modules side by side (作業画面). It owns no facts, and nobody uses it.
@NullMarked
package dev.todoke.workbench;

import org.jspecify.annotations.NullMarked;
