package dev.todoke.enrolment;

import dev.todoke.kernel.Sentence;
import java.util.List;

/// What became of a wish about an application (判断の結果).
public sealed interface EnrolmentAnswer {

    record Decided(EnrolmentEvent event) implements EnrolmentAnswer {}

    record Refused(List<Sentence> reasons) implements EnrolmentAnswer {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
