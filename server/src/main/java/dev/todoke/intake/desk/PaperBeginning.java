package dev.todoke.intake.desk;

import dev.todoke.kernel.Sentence;
import java.util.List;

/// Answer to somebody who begins to type a notification on paper (入力の開始の結果).
public sealed interface PaperBeginning {

    /// 始めた
    record Begun(long draft) implements PaperBeginning {}

    /// 始められない
    record Refused(List<Fault> faults) implements PaperBeginning {

        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /// @param field name of the field of the form
    record Fault(String field, Sentence sentence) {

        static Fault of(String field, String key, String... values) {
            return new Fault(field, Sentence.of("intake", key, values));
        }
    }
}
