/// Counts, rates and quality indicators of closed years (集計・統計), each with closing number, case set, population.
///
/// Read first: [dev.todoke.statistics.IncidenceCounter], [dev.todoke.statistics.AgeStandardisedRate],
/// [dev.todoke.statistics.QualityIndicators]. Never here: live registrations — figures come from a closing.
@NullMarked
package dev.todoke.statistics;

import org.jspecify.annotations.NullMarked;
