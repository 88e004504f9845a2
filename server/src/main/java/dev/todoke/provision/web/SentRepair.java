package dev.todoke.provision.web;

import dev.todoke.provision.repair.Axis;
import dev.todoke.provision.repair.Coarsened;
import dev.todoke.provision.repair.Ladders;
import dev.todoke.provision.repair.Repair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Steps as a form sends them (送られた手順): `k`, `level-<axis>`, `count-morphology`, `cells`, `rows`.
final class SentRepair {

    static final String LEVEL = "level-";
    private static final String MORPHOLOGY = "count-morphology";
    private static final String CELLS = "cells";
    private static final String ROWS = "rows";

    private SentRepair() {}

    static int k(Map<String, String> sent) {
        return number(sent, "k");
    }

    static List<Axis> counted(Map<String, String> sent) {
        return sent.containsKey(MORPHOLOGY) ? List.of(Axis.values()) : Axis.ALWAYS;
    }

    /// The steps; none when the form names no step at all.
    static Repair of(Map<String, String> sent) {
        var steps = Arrays.stream(Axis.values())
                .map(axis -> new Coarsened(axis, number(sent, LEVEL + axis.code())))
                .toList();
        boolean any =
                steps.stream().anyMatch(step -> step.level() > 0) || sent.containsKey(CELLS) || sent.containsKey(ROWS);
        return any
                ? new Repair(
                        Ladders.shipped().edition(),
                        k(sent),
                        counted(sent),
                        steps,
                        sent.containsKey(CELLS),
                        sent.containsKey(ROWS))
                : Repair.NONE;
    }

    /// The same steps as fields of a form.
    static List<RepairPage.Field> fields(Repair repair) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("k", Integer.toString(repair.k()));
        repair.steps().forEach(step -> fields.put(LEVEL + step.axis().code(), Integer.toString(step.level())));
        if (repair.counted().contains(Axis.MORPHOLOGY)) {
            fields.put(MORPHOLOGY, "1");
        }
        if (repair.cells()) {
            fields.put(CELLS, "1");
        }
        if (repair.rows()) {
            fields.put(ROWS, "1");
        }
        var list = new ArrayList<RepairPage.Field>();
        fields.forEach((name, value) -> list.add(new RepairPage.Field(name, value)));
        return List.copyOf(list);
    }

    private static int number(Map<String, String> sent, String name) {
        String text = sent.getOrDefault(name, "").strip();
        return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
    }
}
