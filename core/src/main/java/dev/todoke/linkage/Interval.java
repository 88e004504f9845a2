package dev.todoke.linkage;

/// An estimated share with its 95 % interval (推定値と95%信頼区間); each between 0 and 1.
public record Interval(double value, double low, double high) {}
