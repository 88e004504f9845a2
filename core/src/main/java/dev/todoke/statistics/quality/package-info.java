/// How good the registration of a closed year is (登録精度), by site, area and hospital.
///
/// Read first: [dev.todoke.statistics.quality.QualityCounter], [dev.todoke.statistics.quality.QualityCounts].
/// Never here: figures for the public. Those are in `statistics.release`.
@NullMarked
package dev.todoke.statistics.quality;

import org.jspecify.annotations.NullMarked;
