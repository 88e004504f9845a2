package dev.todoke.population;

/// Where the population of a year is read (人口の参照): offered by the module that loads it.
public interface PopulationSource {

    /// Whether there is a table of populations at all; the office's own database may have none.
    boolean offered();

    /// Nobody when the year is not loaded.
    PersonYears population(int year);
}
