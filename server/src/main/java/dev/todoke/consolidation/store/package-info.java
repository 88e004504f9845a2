/// Consolidated persons, derived (集約結果の保存).
@NullMarked
package dev.todoke.consolidation.store;

import org.jspecify.annotations.NullMarked;
