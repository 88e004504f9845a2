/// Charts drawn as SVG by the program itself (図): no script, same bytes for the same figures.
///
/// Read first: [dev.todoke.statistics.chart.BarChart], [dev.todoke.statistics.chart.LineChart]. Never here: a figure
/// that
/// does not also stand in the table above the chart.
@NullMarked
package dev.todoke.statistics.chart;

import org.jspecify.annotations.NullMarked;
