package dev.todoke.tumour;

import java.util.List;

/// Whether two reports of one person concern the same tumour (同一腫瘍の判定), with the steps that led there.
public sealed interface TumourDecision {

    /// Steps in the order in which they were asked; the last one decided.
    List<TraceStep> trace();

    /// Id of the rule that decided.
    default String decidedBy() {
        return trace().getLast().rule();
    }

    /// Both reports concern one tumour (同一腫瘍).
    record SameTumour(List<TraceStep> trace) implements TumourDecision {
        public SameTumour {
            trace = List.copyOf(trace);
        }
    }

    /// The reports concern two tumours (別腫瘍).
    record NewTumour(List<TraceStep> trace) implements TumourDecision {
        public NewTumour {
            trace = List.copyOf(trace);
        }
    }

    /// The codes do not say (判定不能).
    ///
    /// @param missing what would have to be known, in words for the clerk
    record Undetermined(List<TraceStep> trace, String missing) implements TumourDecision {
        public Undetermined {
            trace = List.copyOf(trace);
        }
    }
}
