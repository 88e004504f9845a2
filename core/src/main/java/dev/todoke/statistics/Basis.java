package dev.todoke.statistics;

import dev.todoke.closing.ClosingSummary;

/// What a table of figures rests on (集計の基礎). It stands beside every figure that leaves the registry.
///
/// @param closing number of the closing the tumours come from
/// @param version how often the year had been closed
/// @param fromYear first and
/// @param toYear last diagnosis year of the period
/// @param population name of the population used as denominator
public record Basis(long closing, int version, CaseSet caseSet, int fromYear, int toYear, String population) {

    static Basis of(ClosingSummary closing, CaseSet caseSet, String population) {
        int year = closing.year().value();
        return new Basis(closing.number(), closing.version(), caseSet, year, year, population);
    }
}
