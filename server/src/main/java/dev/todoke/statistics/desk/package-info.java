/// Where statistics are computed, released and read (集計と公表の受付).
///
/// Read first: [dev.todoke.statistics.desk.ReleaseDesk].
/// Never here: how figures are computed; that is core.
@NullMarked
package dev.todoke.statistics.desk;

import org.jspecify.annotations.NullMarked;
