package dev.todoke.inquiry.desk;

import dev.todoke.kernel.Sentence;
import dev.todoke.validation.Finding;
import java.util.List;

/// What came of an act on a query or a notification (照会・訂正の結果).
public sealed interface InquiryAnswer {

    /// @param number of the query, proposal or version that was made
    record Done(String number) implements InquiryAnswer {}

    record Refused(List<Sentence> reasons) implements InquiryAnswer {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /// The values bring errors.
    record Faulty(List<Finding> findings) implements InquiryAnswer {
        public Faulty {
            findings = List.copyOf(findings);
        }
    }

    /// Somebody saved since the page was opened: both versions are to be shown.
    record Stale(int seen, int newest) implements InquiryAnswer {}

    static InquiryAnswer refused(String key, String... values) {
        return new Refused(List.of(Sentence.of("inquiry", key, values)));
    }
}
