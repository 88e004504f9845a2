package dev.todoke.provision.calendar;

import dev.todoke.codes.Tables;
import dev.todoke.kernel.Coded;

/// What must happen before data are handed over (予定の段階), in the order of the procedure.
public enum PlanStep implements Coded {
    CONSULTATION("consultation"),
    ETHICS("ethics"),
    PLEDGES("pledges"),
    SUBMISSION("submission"),
    FORMAL_CHECK("formal-check"),
    COUNCIL("council"),
    DECISION("decision"),
    TERMS("terms"),
    EXTRACTION("extraction"),
    DELIVERY("delivery");

    private final String code;

    PlanStep(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String ja() {
        return row("labelJa");
    }

    public String en() {
        return row("labelEn");
    }

    /// Days the step takes (日数), as estimated by the table.
    int days() {
        return Integer.parseInt(row("days"));
    }

    /// Whether the step goes on beside others until the application is handed in.
    boolean beforeSubmission() {
        return compareTo(SUBMISSION) < 0;
    }

    private String row(String column) {
        return Tables.shipped().only("provision-calendar").rows().stream()
                .filter(row -> row.value("step").equals(code))
                .findFirst()
                .orElseThrow()
                .value(column);
    }
}
