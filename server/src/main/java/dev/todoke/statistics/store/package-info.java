/// Rows of statistics and of publication (集計の保存).
///
/// Read first: [dev.todoke.statistics.store.PublicationStore].
/// Never here: a decision about what is shown.
@NullMarked
package dev.todoke.statistics.store;

import org.jspecify.annotations.NullMarked;
