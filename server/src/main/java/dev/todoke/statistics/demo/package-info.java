/// Statistics in the demonstration (実演の集計).
///
/// Read first: [dev.todoke.statistics.demo.StatisticsStage].
/// Never here: anything a real installation needs.
@NullMarked
package dev.todoke.statistics.demo;

import org.jspecify.annotations.NullMarked;
