/// Pages of statistics.
///
/// Read first: [dev.todoke.statistics.web. R-13 for the registry room, S-01 to S-04 for everybody (集計と公表の画面)].
/// PublicStatisticsController:Never here: a figure that is not in the release.
@NullMarked
package dev.todoke.statistics.web;

import org.jspecify.annotations.NullMarked;
