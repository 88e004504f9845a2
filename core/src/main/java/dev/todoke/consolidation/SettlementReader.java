package dev.todoke.consolidation;

import java.util.Collection;

/// What people settled, for everybody who consolidates (人の判断の参照): the choices of the rules, and values,
/// tumours and
/// addresses.
public interface SettlementReader {

    /// Where nobody has settled anything and no registry chose (人の判断なし).
    static SettlementReader nothing() {
        return new SettlementReader() {
            @Override
            public RuleChoices rules() {
                return RuleChoices.standard();
            }

            @Override
            public SettledBook book() {
                return SettledBook.EMPTY;
            }

            @Override
            public SettledBook bookOf(Collection<String> reports) {
                return SettledBook.EMPTY;
            }
        };
    }

    /// The choices in force now.
    RuleChoices rules();

    /// Everything settled about any report.
    SettledBook book();

    /// What was settled about these reports, and all addresses.
    SettledBook bookOf(Collection<String> reports);
}
