package dev.todoke.linkage.store;

import java.time.Instant;

/// Why a report moved to a person (所属の理由), with the number of the run's job, the decision or the regrouping.
public record Cause(Kind kind, long number, Instant at) {

    enum Kind {
        RUN,
        DECISION,
        DECISION_UNDONE,
        REGROUPING,
        REGROUPING_UNDONE
    }

    public static Cause run(long job, Instant at) {
        return new Cause(Kind.RUN, job, at);
    }

    public static Cause decision(long decision, Instant at) {
        return new Cause(Kind.DECISION, decision, at);
    }

    public static Cause decisionUndone(long decision, Instant at) {
        return new Cause(Kind.DECISION_UNDONE, decision, at);
    }

    public static Cause regrouping(long change, Instant at) {
        return new Cause(Kind.REGROUPING, change, at);
    }

    public static Cause regroupingUndone(long change, Instant at) {
        return new Cause(Kind.REGROUPING_UNDONE, change, at);
    }
}
