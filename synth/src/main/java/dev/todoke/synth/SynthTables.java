package dev.todoke.synth;

import dev.todoke.codes.CodeTable;
import dev.todoke.codes.Tables;

/// The tables that only the synthetic prefecture needs (合成用の表).
public final class SynthTables {

    private static final Tables TABLES = Tables.in(SynthTables.class, "/synth-tables/");

    private SynthTables() {}

    public static Tables all() {
        return TABLES;
    }

    static CodeTable only(String name) {
        return TABLES.only(name);
    }

    /// A number of the table of parameters (mix-parameters).
    static double parameter(String name) {
        return Double.parseDouble(only("mix-parameters").find(name).columnOr("value", "0"));
    }
}
