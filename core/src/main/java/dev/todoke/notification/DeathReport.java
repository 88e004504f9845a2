package dev.todoke.notification;

import dev.todoke.kernel.PartialDate;

/// What the facility knows of the patient's death (死亡日, item 26). "Not reported" does not mean alive.
public sealed interface DeathReport {

    record NotReported() implements DeathReport {}

    record Died(PartialDate on) implements DeathReport {}

    static DeathReport notReported() {
        return new NotReported();
    }
}
