package dev.todoke.linkage.desk;

import dev.todoke.linkage.PairDecisionUndone;
import dev.todoke.linkage.Refusal;

/// What came of a clerk's wish to take an answer back (取消しの受付).
public sealed interface UndoAnswer {

    record Undone(PairDecisionUndone event) implements UndoAnswer {}

    record Refused(Refusal reason) implements UndoAnswer {}
}
