/// Rows of the follow-back (遡り調査の行).
@NullMarked
package dev.todoke.followback.store;

import org.jspecify.annotations.NullMarked;
