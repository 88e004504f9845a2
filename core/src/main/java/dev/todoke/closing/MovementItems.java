package dev.todoke.closing;

import dev.todoke.kernel.Prefecture;
import dev.todoke.kernel.Residence;
import java.util.List;

/// Items 71 and 72: where the tumour was entered against where the patient lived (患者異動動向・患者受療動向).
final class MovementItems {

    private MovementItems() {}

    static void put(ClosedValues values, List<Prefecture> enteredIn, Residence residence) {
        long same = enteredIn.stream()
                .filter(entered -> residence instanceof Residence.In(var home) && home.equals(entered))
                .count();
        String movement = same == enteredIn.size() ? "1" : same == 0 ? "2" : "3";
        values.put(71, movement);
        values.put(72, movement.equals("1") ? "1" : "2");
    }
}
