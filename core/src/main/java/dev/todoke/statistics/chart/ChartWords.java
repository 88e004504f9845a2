package dev.todoke.statistics.chart;

/// What a chart says in words (図の説明).
///
/// @param title what is shown
/// @param unit unit of the axis
/// @param summary one sentence that gives the chart's message to people who do not see it
public record ChartWords(String title, String unit, String summary) {}
