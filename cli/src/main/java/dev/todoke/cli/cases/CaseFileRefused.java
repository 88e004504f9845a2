package dev.todoke.cli.cases;

/// A case file cannot be opened, and why (症例ファイルを開けない).
public final class CaseFileRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final CaseFault fault;

    CaseFileRefused(CaseFault fault) {
        super(fault.name());
        this.fault = fault;
    }

    public CaseFault fault() {
        return fault;
    }
}
