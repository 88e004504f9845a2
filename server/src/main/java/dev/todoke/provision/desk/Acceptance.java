package dev.todoke.provision.desk;

import java.time.LocalDate;
import java.util.SortedSet;

/// What the decider writes when accepting (応諾の内容).
///
/// @param withheld items asked for that are not granted
public record Acceptance(String documentNumber, LocalDate decidedOn, SortedSet<Integer> withheld) {}
