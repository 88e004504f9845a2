/// Stored pairs, decisions, persons and runs of the linkage (照合の保管).
@NullMarked
package dev.todoke.linkage.store;

import org.jspecify.annotations.NullMarked;
