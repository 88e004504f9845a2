/// Consolidation of the persons whose reports changed (集約の処理).
@NullMarked
package dev.todoke.consolidation.job;

import org.jspecify.annotations.NullMarked;
