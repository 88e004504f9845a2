package dev.todoke.web;

/// A chart with everything a reader needs around it (図とその説明).
///
/// @param id of the figure
/// @param title what is shown, for which area and year
/// @param unit unit of the axis
/// @param summary one sentence that says what the chart shows, read aloud in its place
/// @param source closing number, case set, standard population
/// @param svg drawing made by this program; never a text from outside
/// @param downloadPath address of the same rows as a file; empty when there is none
public record ChartFrame(
        String id, String title, String unit, String summary, String source, String svg, String downloadPath) {}
