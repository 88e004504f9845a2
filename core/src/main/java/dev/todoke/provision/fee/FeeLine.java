package dev.todoke.provision.fee;

/// Hours of one kind of work on an invoice (手数料の内訳).
public record FeeLine(Work work, int hours) {}
