/// Computing tables in the background (集計の処理).
///
/// Read first: [dev.todoke.statistics.job.StatisticsJob].
/// Never here: a release; a person decides that.
@NullMarked
package dev.todoke.statistics.job;

import org.jspecify.annotations.NullMarked;
